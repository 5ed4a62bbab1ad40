import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { withTransientRetry } from '@/src/database/transientRetry'

const isRequest = (scope: Payload | PayloadRequest): scope is PayloadRequest => 'payload' in scope

/**
 * Runs the work in one transaction: the request's own where it has one, else a new one that is
 * committed at the end, rolled back on any error, and begun again after a conflict with another.
 * The one way in which jobs, commands and endpoints open a transaction.
 *
 * @param scope a request, or Payload itself where nobody asks (jobs, command line)
 * @param work passes its `req` to every operation, reads too; it may run more than once, so effects
 *   outside the database (mail, files) do not belong in it
 * @throws what the work throws; databaseBusy (409) when conflicts do not end
 */
export const inTransaction = async <T>(
  scope: Payload | PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  if (isRequest(scope) && scope.transactionID) return work(scope)

  return withTransientRetry(async () => {
    // Its own transaction id: the same request may run two pieces of work side by side.
    const req = isRequest(scope)
      ? isolateObjectProperty(scope, 'transactionID')
      : await createLocalReq({}, scope)
    // A try that met a conflict may have left its id on the request: each begins a transaction of its own.
    delete req.transactionID
    await initTransaction(req)
    try {
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}
