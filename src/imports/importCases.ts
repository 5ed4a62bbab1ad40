import { ValidationError, type PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { inTransaction } from '@/src/database/inTransaction'
import { bulkWriterFor } from '@/src/imports/bulkWriterFor'
import type { ColumnKey } from '@/src/imports/columns'
import { importChunk, type ChunkResult, type TouchedSlot } from '@/src/imports/importChunk'
import { importList, type ImportWork, type ListImporter } from '@/src/imports/importList'
import type { ImportSummary } from '@/src/imports/importTask'
import { Organizations } from '@/src/imports/organizations'
import { courtList } from '@/src/imports/readCourtList'
import { warning } from '@/src/imports/rowProblem'
import { rowToCase, type ReadRow } from '@/src/imports/rowToCase'
import { queueEvaluation } from '@/src/jobs/queueEvaluation'

/** Rows of one transaction: long enough to be quick, short enough to let others write in between. */
const CHUNK_ROWS = 500

const isConflict = (error: unknown): boolean =>
  error instanceof ValidationError ||
  (typeof error === 'object' && error !== null && 'code' in error && error.code === 11000)

/** Queues the thresholds of the running year for every region that the rows touch, once each. */
const queueThresholds = async (
  req: PayloadRequest,
  slots: ReadonlyMap<string, TouchedSlot>,
): Promise<void> => {
  const year = yearOf(today(req))
  for (const slot of slots.values()) if (slot.year === year) await queueEvaluation(req, slot)
}

const casesImporter: ListImporter<ColumnKey, ReadRow, ChunkResult> = {
  list: courtList,
  chunkRows: CHUNK_ROWS,
  read: rowToCase,
  begin: async (work, header) => {
    const { req, run, options, scope } = work
    const writer = bulkWriterFor(req.payload)
    const accepted = new Map<string, { row: number; court: string }>()
    const slots = new Map<string, TouchedSlot>()
    let organizations = await Organizations.load(req, options.agencies)
    let hasAttendance = false
    return {
      chunk: (inner, rows) => {
        hasAttendance ||= rows.some(({ read }) => Boolean(read.facts?.headAttended))
        return importChunk(
          inner,
          {
            header,
            options,
            scope,
            organizations,
            writer,
            run,
            accepted,
            updatedBefore: work.updatedBefore ?? new Set(),
          },
          rows,
        )
      },
      keep: (result) => {
        for (const agency of result.newAgencies) organizations.addAgency(agency)
        for (const court of result.newCourts) organizations.addCourt(court)
        for (const { caseNumber, row, court } of result.accepted)
          accepted.set(caseNumber, { row, court })
        for (const slot of result.slots) slots.set(`${slot.region}|${slot.year}`, slot)
      },
      renew: async (error) => {
        // Another import has made the same organization or case.
        if (!run || !isConflict(error)) return false
        organizations = await Organizations.load(req, options.agencies)
        return true
      },
      end: async () => {
        if (run) await inTransaction(req, (inner) => queueThresholds(inner, slots))
        if (!hasAttendance || header.columns.some(({ key }) => key === 'heardOn')) return []
        const place = { row: header.row, column: '开庭时间', value: '' }
        return [warning(place, 'imports.list.noHearingColumn')]
      },
    }
  },
}

/**
 * Imports a court list, or looks what an import would do.
 *
 * @throws TableError where the file as a whole cannot be read
 */
export const importCases = (work: ImportWork): Promise<ImportSummary> =>
  importList(casesImporter, work)
