import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { reapJobs } from '@/src/jobs/reapJobs'

const LONGEST_WAIT_MS = 60_000
const PAUSE_MS = 100
const BATCH = 100

/** Jobs that are due or that run, here or in another process. */
const unfinished = async (payload: Payload): Promise<number> => {
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        {
          or: [
            { waitUntil: { exists: false } },
            { waitUntil: { less_than: new Date().toISOString() } },
          ],
        },
      ],
    },
  })
  return totalDocs
}

/**
 * Runs the queued jobs until none is due, so that a command ends with its consequences in place. Jobs that
 * a running console has taken are waited for, up to a minute.
 */
export const runQueuedJobs = async (payload: Payload): Promise<void> => {
  await reapJobs(payload, new Date())
  let waitedMs = 0
  while ((await unfinished(payload)) > 0 && waitedMs < LONGEST_WAIT_MS) {
    const { jobStatus } = await payload.jobs.run({ allQueues: true, limit: BATCH, silent: true })
    if (jobStatus && Object.keys(jobStatus).length > 0) continue
    await sleep(PAUSE_MS)
    waitedMs += PAUSE_MS
  }
}
