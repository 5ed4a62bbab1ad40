import type { PayloadRequest } from 'payload'

import { isFirstInTransaction } from '@/src/queue/isFirstInTransaction'
import { queues } from '@/src/queue/queues'

/**
 * Queues the evaluation of the thresholds of one region and year, in the transaction of the request and
 * once in it. Jobs of several transactions are done as one when they run.
 */
export const queueEvaluation = async (
  req: PayloadRequest,
  input: { region: string; year: number },
): Promise<void> => {
  if (!(await isFirstInTransaction(req, `evaluate|${input.region}|${input.year}`))) return
  await req.payload.jobs.queue({ task: 'evaluate-thresholds', input, queue: queues.prompt, req })
}
