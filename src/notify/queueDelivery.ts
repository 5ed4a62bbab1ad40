import type { PayloadRequest } from 'payload'

import { isFirstInTransaction } from '@/src/queue/isFirstInTransaction'
import { queues } from '@/src/queue/queues'

/** Lets delivery start right after the commit of the request's transaction. */
export const queueDelivery = async (req: PayloadRequest): Promise<void> => {
  if (!(await isFirstInTransaction(req, 'deliver-outbox'))) return
  await req.payload.jobs.queue({ task: 'deliver-outbox', input: {}, queue: queues.delivery, req })
}
