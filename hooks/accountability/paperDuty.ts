import type { PayloadRequest } from 'payload'

import type { Duty } from '@/src/payload-types'

/** The duty of a paper, read in the transaction of the request; null where there is none. */
export const paperDuty = async (req: PayloadRequest, id: string | null): Promise<Duty | null> =>
  id ? req.payload.findByID({ collection: 'duties', id, depth: 0, disableErrors: true, req }) : null
