import type { Payload } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { timetable, type ScheduledTask } from '@/src/jobs/timetable'

/** Taken slots are kept this long, to show when things ran. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000

const isTaken = async (payload: Payload, key: string): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({
    collection: 'schedule-slots',
    where: { key: { equals: key } },
  })
  return totalDocs > 0
}

const takeSlot = (
  payload: Payload,
  { task, queue }: ScheduledTask,
  key: string,
  at: Date,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    await payload.create({ collection: 'schedule-slots', data: { key }, depth: 0, req })
    await payload.jobs.queue({ task, input: {}, queue, req })
    await payload.delete({
      collection: 'schedule-slots',
      where: { createdAt: { less_than: new Date(at.getTime() - KEPT_MS).toISOString() } },
      depth: 0,
      req,
    })
  })

/**
 * Queues the work of every slot that has begun and that nobody has taken. The slot's unique key lets one
 * process win; the others find it taken.
 *
 * @returns the keys of the slots that this call took
 */
export const queueDueSlots = async (
  payload: Payload,
  at: Date,
  tasks: readonly ScheduledTask[] = timetable,
): Promise<string[]> => {
  const taken: string[] = []
  for (const scheduled of tasks) {
    const key = `${scheduled.task}|${scheduled.slotOf(at)}`
    if (await isTaken(payload, key)) continue
    try {
      await takeSlot(payload, scheduled, key, at)
      taken.push(key)
    } catch (error) {
      if (!(await isTaken(payload, key))) throw error
    }
  }
  return taken
}
