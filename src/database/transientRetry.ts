import { setTimeout as sleep } from 'node:timers/promises'

import { databaseBusy } from '@/src/database/databaseBusy'
import { isTransient } from '@/src/database/transient'

/** Eight tries let the last of ten simultaneous writers of one record through. */
export const MAX_TRIES = 8

const FIRST_WAIT_MS = 15
const LONGEST_WAIT_MS = 1_000

/** Grows with the number of tries; the random part keeps two losers from meeting again. */
const waitBefore = (tried: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tried) * (0.5 + Math.random())

/** Waits before the next try. */
export const pauseBeforeRetry = async (tried: number): Promise<void> => {
  await sleep(waitBefore(tried))
}

/**
 * Does the work again when the database reports a conflict with another transaction.
 *
 * @param work the whole transaction, from its beginning; it may run up to `MAX_TRIES` times
 * @param pause waits before the next try
 * @throws databaseBusy (409) when every try met a conflict; any other error at once
 */
export const withTransientRetry = async <T>(
  work: () => Promise<T>,
  pause = pauseBeforeRetry,
): Promise<T> => {
  for (let tried = 0; ; tried += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isTransient(error)) throw error
      if (tried + 1 >= MAX_TRIES) {
        throw databaseBusy(`gave up after ${MAX_TRIES} conflicts with other transactions`)
      }
      await pause(tried)
    }
  }
}
