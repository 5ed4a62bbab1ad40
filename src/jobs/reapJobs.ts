import type { Payload, TaskType } from 'payload'

import { DEFAULT_LIMIT_MS, taskLimits } from '@/src/jobs/taskLimits'

/**
 * Puts jobs back whose worker died: those that have been running for longer than their task may take.
 * Conditional, so that two processes do it once.
 *
 * @returns how many jobs will run again
 */
export const reapJobs = async (payload: Payload, at: Date): Promise<number> => {
  const { docs } = await payload.db.find<{ id: string; taskSlug?: string; updatedAt: string }>({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    pagination: false,
  })
  let reaped = 0
  for (const { id, taskSlug, updatedAt } of docs) {
    const limit = taskLimits[taskSlug as TaskType] ?? DEFAULT_LIMIT_MS
    if (Date.parse(updatedAt) + limit >= at.getTime()) continue
    const freed: unknown = await payload.db.updateOne({
      collection: 'payload-jobs',
      where: {
        and: [
          { id: { equals: id } },
          { processing: { equals: true } },
          { updatedAt: { equals: updatedAt } },
        ],
      },
      data: { processing: false, updatedAt: at.toISOString() },
    })
    if (freed) reaped += 1
  }
  if (reaped > 0) payload.logger.warn({ reaped }, 'jobs of dead workers run again')
  return reaped
}
