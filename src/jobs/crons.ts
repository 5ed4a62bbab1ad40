import type { JobsConfig } from 'payload'

/** Runners of the queue: started at boot by `src/instrumentation.ts`, in the time zone Asia/Shanghai. */
export const crons: NonNullable<JobsConfig['autoRun']> = [
  { cron: '*/2 * * * * *', queue: 'default', limit: 20 },
]
