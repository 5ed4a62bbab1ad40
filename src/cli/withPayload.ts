import type { Payload } from 'payload'

const BATCH = 100

/** More batches than any command queues: a job that queues itself must not hold the command. */
const MOST_BATCHES = 1000

/** Runs what the command queued, so that its effects are there when it ends. */
const runQueuedJobs = async (payload: Payload): Promise<void> => {
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const { noJobsRemaining } = await payload.jobs.run({
      allQueues: true,
      limit: BATCH,
      silent: true,
    })
    if (noJobsRemaining) return
  }
}

/**
 * Boots the console's own configuration without its crons, does the work, runs the jobs that were queued,
 * and closes the database.
 *
 * @throws what the work throws; the database is closed all the same
 */
export const withPayload = async <T>(work: (payload: Payload) => Promise<T>): Promise<T> => {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  const payload = await getPayload({ config })
  try {
    const result = await work(payload)
    await runQueuedJobs(payload)
    return result
  } finally {
    await payload.destroy()
  }
}
