import type { JobsConfig } from 'payload'

import { queues } from '@/src/queue/queues'

const silent = { info: true }

/** Runners of the queues, seconds first: started at boot by `src/instrumentation.ts`. */
export const crons: NonNullable<JobsConfig['autoRun']> = [
  { cron: '*/2 * * * * *', queue: queues.prompt, limit: 100, silent },
  { cron: '*/2 * * * * *', queue: queues.delivery, limit: 10, silent },
  { cron: '*/5 * * * * *', queue: queues.long, limit: 5, silent },
]
