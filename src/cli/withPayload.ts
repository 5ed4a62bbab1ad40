import type { Payload } from 'payload'

import { runQueuedJobs } from '@/src/jobs/runQueuedJobs'

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
