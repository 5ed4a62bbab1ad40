import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The console's own Payload, for pages without a user. What they show is chosen by services, field by field. */
export const publicPayload = (): Promise<Payload> => getPayload({ config })
