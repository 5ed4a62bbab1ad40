import type { Payload } from 'payload'

import { queueDueSlots } from '@/src/jobs/queueDueSlots'
import { queueOverdueDeliveries } from '@/src/jobs/queueOverdueDeliveries'
import { reapJobs } from '@/src/jobs/reapJobs'

const TICK_MS = 20_000

/** Everything that happens by the clock, once. */
export const tick = async (payload: Payload, at: Date): Promise<void> => {
  await reapJobs(payload, at)
  await queueDueSlots(payload, at)
  await queueOverdueDeliveries(payload, at)
}

/**
 * Starts the clock of this process: at once, because a start may follow a crash or a missed slot, then
 * every 20 seconds. A tick that fails is logged and the next one tries again.
 *
 * @returns stops the clock and waits for the tick that runs
 */
export const startTimetable = (payload: Payload): (() => Promise<void>) => {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const run = async (): Promise<void> => {
    try {
      await tick(payload, new Date())
    } catch (err) {
      payload.logger.error({ err }, 'a tick of the timetable failed')
    }
    // The next one begins after this one has ended: they never overlap.
    if (!isStopped) timer = setTimeout(start, TICK_MS).unref()
  }
  const start = (): void => {
    running = run()
  }
  start()
  return () => {
    isStopped = true
    clearTimeout(timer)
    return running
  }
}
