import type { TaskType } from 'payload'

import { queues } from '@/src/queue/queues'

const HOUR_MS = 60 * 60 * 1000
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS

/** Work that is due once in each slot of time. */
export interface ScheduledTask {
  readonly task: TaskType
  readonly queue: string
  /** Names the slot that has begun last. */
  readonly slotOf: (at: Date) => string
}

/** The day whose `hour` o'clock in Shanghai has come last: before it, the day before still counts. */
export const dailyAt =
  (hour: number) =>
  (at: Date): string =>
    new Date(at.getTime() + SHANGHAI_OFFSET_MS - hour * HOUR_MS).toISOString().slice(0, 10)

/** The hour that has begun last, in UTC. */
export const hourly = (at: Date): string => at.toISOString().slice(0, 13)

/**
 * What runs by the clock. A slot that passed while no process was up is made up for at the next start,
 * the last one only.
 */
export const timetable: readonly ScheduledTask[] = [
  { task: 'daily-sweep', queue: queues.long, slotOf: dailyAt(7) },
  { task: 'seal-audit', queue: queues.long, slotOf: hourly },
]
