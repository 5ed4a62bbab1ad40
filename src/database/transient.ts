import { DATABASE_BUSY } from '@/src/database/databaseBusy'

/** MongoDB: WriteConflict; NoSuchTransaction, which a conflict that ended the transaction leads to. */
const MONGO_CODES = new Set([112, 251])

/**
 * Rows that are written once however often their event fires: whoever writes one has looked for it in the
 * same transaction, so a collision means that another writer came first, and a second look finds its row.
 */
const WRITTEN_ONCE: Readonly<Record<string, readonly string[]>> = {
  duties: ['uniqueKey'],
  notifications: ['dedupeKey'],
  // The next serial number was taken by another clerk: the first field of the unique index is named.
  'document-numbers': ['organCode'],
  'duty-shifts': ['counselKey', 'seatKey'],
  'task-forces': ['activeKey'],
}

interface Failure {
  code?: unknown
  message?: unknown
  cause?: unknown
  data?: { code?: unknown; collection?: unknown; errors?: unknown } | null
  hasErrorLabel?: (label: string) => boolean
}

const isFailure = (error: unknown): error is Failure => typeof error === 'object' && error !== null

const isSecondOfTwo = ({ data }: Failure): boolean =>
  Array.isArray(data?.errors) &&
  data.errors.length === 1 &&
  isFailure(data.errors[0]) &&
  'path' in data.errors[0] &&
  (WRITTEN_ONCE[String(data.collection)] ?? []).includes(String(data.errors[0].path))

const looksTransient = (failure: Failure): boolean => {
  if (failure.hasErrorLabel?.('TransientTransactionError') || isSecondOfTwo(failure)) return true
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
