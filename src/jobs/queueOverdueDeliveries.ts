import type { Payload } from 'payload'

import { concurrencyKeys } from '@/src/jobs/concurrencyKeys'
import { queues } from '@/src/queue/queues'

/**
 * The sweep behind the outbox: queues a delivery run when something is due and no run waits. Without it a
 * delivery that failed would never be tried again.
 */
export const queueOverdueDeliveries = async (payload: Payload, at: Date): Promise<void> => {
  const { totalDocs: due } = await payload.db.count({
    collection: 'deliveries',
    where: {
      and: [
        { state: { in: ['pending', 'failing'] } },
        { nextAttemptAt: { less_than_equal: at.toISOString() } },
      ],
    },
  })
  if (due === 0) return
  const { totalDocs: waiting } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { concurrencyKey: { equals: concurrencyKeys.deliverOutbox() } },
        { processing: { equals: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
  if (waiting === 0)
    await payload.jobs.queue({ task: 'deliver-outbox', input: {}, queue: queues.delivery })
}
