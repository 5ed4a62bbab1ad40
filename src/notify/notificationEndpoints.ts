import type { Endpoint } from 'payload'

/** What may be done with a notice, over REST. */
export const notificationEndpoints: Endpoint[] = []
