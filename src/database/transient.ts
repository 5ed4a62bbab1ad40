import { DATABASE_BUSY } from '@/src/database/databaseBusy'

/** MongoDB: WriteConflict; NoSuchTransaction, which a conflict that ended the transaction leads to. */
const MONGO_CODES = new Set([112, 251])

interface Failure {
  code?: unknown
  message?: unknown
  cause?: unknown
  data?: { code?: unknown } | null
  hasErrorLabel?: (label: string) => boolean
}

const isFailure = (error: unknown): error is Failure => typeof error === 'object' && error !== null

const looksTransient = (failure: Failure): boolean => {
  if (failure.hasErrorLabel?.('TransientTransactionError')) return true
  if (typeof failure.code === 'number') return MONGO_CODES.has(failure.code)
  // Payload wraps a failed begin into a new Error and keeps the text only.
  return /SQLITE_BUSY/.test(`${String(failure.code)} ${String(failure.message)}`)
}

/** The write lost against another one and may succeed when it is done again from its beginning. */
export const isTransient = (error: unknown): boolean => {
  for (let failure = error; isFailure(failure); failure = failure.cause) {
    if (looksTransient(failure)) return true
  }
  return false
}

/** The database was too busy: a transient failure, or the gate's bounded wait has ended. */
export const isBusy = (error: unknown): boolean =>
  isTransient(error) || (isFailure(error) && error.data?.code === DATABASE_BUSY)
