import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { queues } from '@/src/queue/queues'

const queue = async (req: PayloadRequest): Promise<void> => {
  await req.payload.jobs.queue({ task: 'recompute-due-dates', input: {}, queue: queues.long, req })
}

/** A changed holiday calendar moves the due dates that were uncertain; a job recomputes them. */
export const queueDueDateRecomputation: CollectionAfterChangeHook &
  CollectionAfterDeleteHook = async ({ req }: { req: PayloadRequest }) => {
  await queue(req)
}
