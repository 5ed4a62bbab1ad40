import { APIError } from 'payload'

/** The stable code of a save that lost against another one and may be repeated. */
export const DATABASE_BUSY = 'database.busy'

/**
 * The write could not be done now because of other writes; nothing was written.
 *
 * @param cause for the log and for developers: who was waited for, and how long
 */
export const databaseBusy = (cause: string, options?: { retryable: boolean }): APIError =>
  new APIError(cause, 409, { code: DATABASE_BUSY, retryable: options?.retryable ?? false }, true)
