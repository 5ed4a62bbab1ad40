import type { TaskType } from 'payload'

const MINUTE_MS = 60_000

/**
 * How long a task may run at most, in milliseconds. A job that has been "processing" for longer has lost
 * its worker: Payload keeps no lease.
 */
export const taskLimits: Readonly<Partial<Record<TaskType, number>>> = {
  'evaluate-thresholds': MINUTE_MS,
  'deliver-outbox': 10 * MINUTE_MS,
  'recompute-due-dates': 10 * MINUTE_MS,
  'run-import': 120 * MINUTE_MS,
  'daily-sweep': 30 * MINUTE_MS,
  'compute-assessments': 60 * MINUTE_MS,
  'seal-audit': 10 * MINUTE_MS,
}

/** For tasks not named above. */
export const DEFAULT_LIMIT_MS = 60 * MINUTE_MS
