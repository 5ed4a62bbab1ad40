const MINUTE_MS = 60_000
const FIRST_WAIT_MS = MINUTE_MS
const LONGEST_WAIT_MS = 30 * MINUTE_MS
/** An address that was refused for good is asked again, because somebody may repair it, but seldom. */
const REFUSED_WAIT_MS = 6 * 60 * MINUTE_MS

/**
 * When to try again: after 1, 2, 4 … minutes, at most 30, for ever, so that a relay that was down for days
 * still gets everything within half an hour.
 *
 * @param attempts how many attempts have failed, 1 or more
 * @param isRefused the receiving side said that it will never accept
 */
export const nextAttempt = (attempts: number, at: Date, isRefused: boolean): Date => {
  const wait = isRefused
    ? REFUSED_WAIT_MS
    : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1))
  return new Date(at.getTime() + wait)
}
