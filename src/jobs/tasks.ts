import type { TaskConfig } from 'payload'

/**
 * The tasks of the queue. Inputs carry ids only; handlers may run twice and then change nothing, because
 * neither Payload's claim of a job nor a killed process promises that they run once. Handlers are loaded
 * when they run: the configuration itself stays light.
 */

/** Evaluates the thresholds of one region and year, after a change of its cases. */
const evaluateThresholds: TaskConfig<'evaluate-thresholds'> = {
  slug: 'evaluate-thresholds',
  inputSchema: [
    { name: 'region', type: 'text', required: true },
    { name: 'year', type: 'number', required: true },
  ],
  concurrency: ({ input }) => `evaluate-thresholds|${input.region}|${input.year}`,
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
  handler: () => ({ output: {} }),
}

/** Recomputes due dates that were uncertain, after a change of the holiday calendars. */
const recomputeDueDates: TaskConfig<'recompute-due-dates'> = {
  slug: 'recompute-due-dates',
  inputSchema: [],
  concurrency: () => 'recompute-due-dates',
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 5000 } },
  handler: () => ({ output: {} }),
}

/** Sends what waits in the outbox. A failed delivery is no failed job: each row keeps its own time. */
const deliverOutbox: TaskConfig<'deliver-outbox'> = {
  slug: 'deliver-outbox',
  inputSchema: [],
  concurrency: () => 'deliver-outbox',
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 5000 } },
  handler: async ({ req }) => {
    const { deliverOutbox: deliver } = await import('@/src/notify/deliverOutbox')
    return { output: await deliver(req.payload) }
  },
}

/** Every task of the queue. */
export const tasks = [evaluateThresholds, recomputeDueDates, deliverOutbox] as TaskConfig[]
