import type { TaskConfig } from 'payload'

/** Evaluates the thresholds of one region and year, after a change of its cases. */
const evaluateThresholds: TaskConfig<'evaluate-thresholds'> = {
  slug: 'evaluate-thresholds',
  inputSchema: [
    { name: 'region', type: 'text', required: true },
    { name: 'year', type: 'number', required: true },
  ],
  retries: 3,
  handler: () => ({ output: {} }),
}

/** Recomputes due dates that were uncertain, after a change of the holiday calendars. */
const recomputeDueDates: TaskConfig<'recompute-due-dates'> = {
  slug: 'recompute-due-dates',
  inputSchema: [],
  retries: 3,
  handler: () => ({ output: {} }),
}

/** Every task of the queue. */
export const tasks = [evaluateThresholds, recomputeDueDates] as TaskConfig[]
