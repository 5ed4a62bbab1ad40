import type { Endpoint, PayloadRequest } from 'payload'

import { computeAssessment } from '@/src/accountability/assessment/computeAssessment'
import {
  computationOf,
  writeProgress,
  type Computation,
  type ComputationProgress,
} from '@/src/accountability/assessment/runComputation'
import { signedInUser } from '@/src/steps/visibleDoc'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { queues } from '@/src/queue/queues'

/** Up to so many units are computed while the user waits; more go to a job. */
const MOST_AT_ONCE = 10

/** A computation that has said nothing for so long has lost its worker. */
const LOST_AFTER_MS = 10 * 60_000

const refuseWhileRunning = (req: PayloadRequest, progress: unknown): void => {
  const { state, at, done, total } = (progress ?? {}) as Partial<ComputationProgress>
  const isRunning = state === 'running' && now(req).getTime() - Date.parse(at ?? '') < LOST_AFTER_MS
  if (isRunning)
    throw userError(req, 'assessment.running', { done: done ?? 0, total: total ?? 0 }, 409)
}

const compute = async (req: PayloadRequest, id: string) => {
  const user = signedInUser(req)
  if (user.role !== 'prefecture-office' && user.role !== 'county-office')
    throw userError(req, 'assessment.officesOnly', {}, 403)
  const computation: Computation = {
    table: id,
    region: user.role === 'county-office' ? idOf(user.region) : null,
    user: user.id,
  }
  const { table, units, visited } = await computationOf(req, computation)
  refuseWhileRunning(req, table.progress)
  if (units.length === 0) throw userError(req, 'assessment.noUnits')
  const total = units.length
  if (total > MOST_AT_ONCE) {
    const progress = { state: 'running' as const, done: 0, total, confirmed: 0 }
    await writeProgress(req, id, progress)
    await req.payload.jobs.queue({
      task: 'compute-assessments',
      input: { ...computation },
      queue: queues.long,
      req,
    })
    return progress
  }
  let written = 0
  for (const unit of units) {
    if (await computeAssessment(req, table, unit, { visited, computedBy: user.id })) written += 1
  }
  const progress = { state: 'done' as const, done: total, total, confirmed: total - written }
  await writeProgress(req, id, progress)
  return progress
}

/**
 * `POST /api/assessment-tables/:id/compute`: computes the assessments of the units that the user's office is
 * in charge of; many of them by a job, whose progress the table shows. Answers `{state, done, total, confirmed}`.
 */
export const computeEndpoint: Endpoint = {
  path: '/:id/compute',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const progress = await inTransaction(req, (scope) => compute(scope, id))
    return Response.json(progress, { status: progress.state === 'running' ? 202 : 200 })
  },
}
