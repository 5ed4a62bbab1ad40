import type { PayloadRequest } from 'payload'

import '@/src/requestContext'

/**
 * Whether work under this key is still to be queued in the transaction of the request. Within one
 * transaction a second job would find nothing left to do; jobs of other transactions say nothing about
 * this one, because a worker may take them before it commits.
 */
export const isFirstInTransaction = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const transaction = await req.transactionID
  if (transaction === undefined) return true
  const queued = (req.context.queued ??= new Set())
  const mark = `${String(transaction)}|${key}`
  if (queued.has(mark)) return false
  queued.add(mark)
  return true
}
