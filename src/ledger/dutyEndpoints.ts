import type { Endpoint } from 'payload'

/** What may be done with a duty, over REST. */
export const dutyEndpoints: Endpoint[] = []
