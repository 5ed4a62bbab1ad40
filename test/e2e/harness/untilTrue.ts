import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 200

/**
 * Asks again and again until the answer is yes.
 *
 * @param what names what is waited for
 * @throws Error when it hasn't come true in time
 */
export const untilTrue = async (
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  timeoutMs = 15_000,
): Promise<void> => {
  const giveUpAt = Date.now() + timeoutMs
  while (!(await isTrue())) {
    if (Date.now() > giveUpAt) throw new Error(`after ${timeoutMs} ms still not: ${what}`)
    await sleep(PAUSE_MS)
  }
}
