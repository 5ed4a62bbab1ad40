import type { PayloadRequest } from 'payload'

/** Queues the evaluation of the thresholds of one region and year, in the transaction of the request. */
export const queueEvaluation = async (
  req: PayloadRequest,
  input: { region: string; year: number },
): Promise<void> => {
  await req.payload.jobs.queue({ task: 'evaluate-thresholds', input, req })
}
