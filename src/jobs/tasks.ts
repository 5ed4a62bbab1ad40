import type { TaskConfig } from 'payload'

import { concurrencyKeys } from '@/src/jobs/concurrencyKeys'

/*
 * The tasks of the queue. Inputs carry ids only. A handler may run twice and then changes nothing, because
 * neither Payload's claim of a job nor a killed process promises that it runs once. Handlers are loaded
 * when they run: the configuration stays light.
 */

/** Evaluates the thresholds of one region and year, after a change of its cases. */
const evaluateThresholds: TaskConfig<'evaluate-thresholds'> = {
  slug: 'evaluate-thresholds',
  inputSchema: [
    { name: 'region', type: 'text', required: true },
    { name: 'year', type: 'number', required: true },
  ],
  concurrency: ({ input }) => concurrencyKeys.evaluateThresholds(input),
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
  handler: async ({ req, input }) => {
    const { handleEvaluateThresholds } = await import('@/src/jobs/handlers/evaluateThresholds')
    await handleEvaluateThresholds(req.payload, input)
    return { output: {} }
  },
}

/** Recomputes due dates that were uncertain, after a change of the holiday calendars. */
const recomputeDueDates: TaskConfig<'recompute-due-dates'> = {
  slug: 'recompute-due-dates',
  inputSchema: [],
  concurrency: concurrencyKeys.recomputeDueDates,
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 5000 } },
  handler: async ({ req }) => {
    const { recomputeDueDates: recompute } = await import('@/src/ledger/recomputeDueDates')
    await recompute(req.payload)
    return { output: {} }
  },
}

/** Sends what waits in the outbox. */
const deliverOutbox: TaskConfig<'deliver-outbox'> = {
  slug: 'deliver-outbox',
  inputSchema: [],
  concurrency: concurrencyKeys.deliverOutbox,
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 5000 } },
  handler: async ({ req }) => {
    const { handleDeliverOutbox } = await import('@/src/jobs/handlers/deliverOutbox')
    return { output: await handleDeliverOutbox(req.payload) }
  },
}

/** Reminders, overdue notices and thresholds of a day. */
const dailySweep: TaskConfig<'daily-sweep'> = {
  slug: 'daily-sweep',
  inputSchema: [],
  concurrency: concurrencyKeys.dailySweep,
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ req }) => {
    const { handleDailySweep } = await import('@/src/jobs/handlers/dailySweep')
    await handleDailySweep(req.payload)
    return { output: {} }
  },
}

/** Works through one court list; the run itself remembers how far it got. */
const runImportTask: TaskConfig<'run-import'> = {
  slug: 'run-import',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  concurrency: ({ input }) => concurrencyKeys.runImport(input),
  retries: { attempts: 3, backoff: { type: 'fixed', delay: 5000 } },
  handler: async ({ req, input }) => {
    const { runImport } = await import('@/src/imports/runImport')
    await runImport(req.payload, input.import)
    return { output: {} }
  },
}

/** Computes the assessments of a table; what is confirmed stands. */
const computeAssessments: TaskConfig<'compute-assessments'> = {
  slug: 'compute-assessments',
  inputSchema: [
    { name: 'table', type: 'text', required: true },
    { name: 'region', type: 'text' },
    { name: 'user', type: 'text' },
  ],
  concurrency: ({ input }) => concurrencyKeys.computeAssessments(input),
  retries: { attempts: 3, backoff: { type: 'fixed', delay: 5000 } },
  handler: async ({ req, input }) => {
    const { runComputation } = await import('@/src/accountability/assessment/runComputation')
    const { table, region = null, user = null } = input
    await runComputation(req.payload, { table, region, user })
    return { output: {} }
  },
}

/** Seals the audit events that carry no seal yet. */
const sealAuditEvents: TaskConfig<'seal-audit'> = {
  slug: 'seal-audit',
  inputSchema: [],
  concurrency: concurrencyKeys.sealAudit,
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ req }) => {
    const { sealAudit } = await import('@/src/audit/sealAudit')
    return { output: await sealAudit(req.payload) }
  },
}

/** Every task of the queue. */
export const tasks = [
  evaluateThresholds,
  recomputeDueDates,
  deliverOutbox,
  dailySweep,
  runImportTask,
  computeAssessments,
  sealAuditEvents,
] as TaskConfig[]
