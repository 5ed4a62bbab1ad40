import type { Payload, PayloadRequest } from 'payload'

import { computeAssessment } from '@/src/accountability/assessment/computeAssessment'
import { unitsOfTable } from '@/src/accountability/assessment/unitsOfTable'
import { unitsVisited } from '@/src/accountability/rounds/supervisionCoverage'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import type { Agency, AssessmentTable } from '@/src/payload-types'

/** Units in one transaction: others get their turn in between. */
const CHUNK = 5

/** What is to be computed; ids only, so that a job can carry it. */
export interface Computation {
  readonly table: string
  /** Null for the units of every region. */
  readonly region: string | null
  /** The user who asked. */
  readonly user: string | null
}

/** How far a computation is, as the table keeps it. */
export interface ComputationProgress extends Record<string, unknown> {
  readonly state: 'running' | 'done'
  readonly done: number
  readonly total: number
  /** Assessments that a second person had confirmed: they stand. */
  readonly confirmed: number
  readonly at: string
}

/** Units and table of a computation, read once. */
export const computationOf = async (
  req: PayloadRequest,
  { table: id, region }: Computation,
): Promise<{ table: AssessmentTable; units: Agency[]; visited: ReadonlySet<string> }> => {
  const table = await req.payload.findByID({
    collection: 'assessment-tables',
    id,
    depth: 1,
    req,
  })
  return {
    table,
    units: await unitsOfTable(req, table, region),
    visited: await unitsVisited(req, table.year),
  }
}

/** Keeps the progress with the table; it is no change of the table itself, so hooks and audit stay out of it. */
export const writeProgress = async (
  req: PayloadRequest,
  table: string,
  progress: Omit<ComputationProgress, 'at'>,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: 'assessment-tables',
    id: table,
    data: { progress: { ...progress, at: now(req).toISOString() } },
    req,
    returning: false,
  })
}

/**
 * Computes the assessments of a table, a few units to a transaction. Running twice, or again after having been
 * interrupted, gives the same assessments once.
 */
export const runComputation = async (payload: Payload, computation: Computation): Promise<void> => {
  const { table, units, visited } = await inTransaction(payload, (req) =>
    computationOf(req, computation),
  )
  let confirmed = 0
  for (let from = 0; from < units.length; from += CHUNK) {
    const kept = await inTransaction(payload, async (req) => {
      let untouched = 0
      for (const unit of units.slice(from, from + CHUNK)) {
        const isWritten = await computeAssessment(req, table, unit, {
          visited,
          computedBy: computation.user,
        })
        if (!isWritten) untouched += 1
      }
      await writeProgress(req, table.id, {
        state: 'running',
        done: Math.min(from + CHUNK, units.length),
        total: units.length,
        confirmed: confirmed + untouched,
      })
      return untouched
    })
    confirmed += kept
  }
  await inTransaction(payload, (req) =>
    writeProgress(req, table.id, {
      state: 'done',
      done: units.length,
      total: units.length,
      confirmed,
    }),
  )
}
