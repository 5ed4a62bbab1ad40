import { ValidationError, type PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { inTransaction } from '@/src/database/inTransaction'
import { bulkWriterFor } from '@/src/imports/bulkWriterFor'
import { importChunk, type ChunkContext, type ChunkResult } from '@/src/imports/importChunk'
import { garbageCollector } from '@/src/imports/collectGarbage'
import { appendLines, emptyLines } from '@/src/imports/importFiles'
import type {
  ImportCounts,
  ImportOptions,
  ImportRun,
  ImportScope,
  ImportSummary,
  RejectedRow,
} from '@/src/imports/importTask'
import type { ListedRow } from '@/src/imports/judgeRow'
import { Organizations } from '@/src/imports/organizations'
import { openCourtList, requireColumns, type CourtList } from '@/src/imports/readCourtList'
import { isRejected, warning, type RowProblem } from '@/src/imports/rowProblem'
import { rowToCase } from '@/src/imports/rowToCase'
import { TableError } from '@/src/imports/table/tableError'
import { queueEvaluation } from '@/src/jobs/queueEvaluation'

/** Rows of one transaction: long enough to be quick, short enough to let others write in between. */
const CHUNK_ROWS = 500
const MAX_WARNINGS = 10_000
const SAMPLE_ROWS = 8
/** Two imports at once may make the same organization or case; the later one looks again. */
const MAX_TRIES = 5

/** One import, as the command line, a job or a preview asks for it. */
export interface ImportWork {
  /** Who asks: `req.user` bounds nothing by itself, `scope` does. */
  readonly req: PayloadRequest
  readonly file: string
  readonly fileName: string
  readonly scope: ImportScope
  readonly options: ImportOptions
  /** The run on record; null for a dry run, which writes nothing. */
  readonly run: (ImportRun & { readonly changesFile: string }) | null
  /** Where rejected rows are written for the report. */
  readonly rejectsFile?: string | undefined
  /** Cases that an interrupted worker of the same run updated. */
  readonly updatedBefore?: ReadonlySet<string>
  readonly onProgress?: (counts: ImportCounts) => void
  /** Lists whose required columns are missing are looked at, not refused: their columns get mapped. */
  readonly isPreview?: boolean
}

const isConflict = (error: unknown): boolean =>
  error instanceof ValidationError ||
  (typeof error === 'object' && error !== null && 'code' in error && error.code === 11000)

/** One problem a row: the first that rejects it, with the others in its reason. */
const asOneProblem = (problems: readonly RowProblem[]): RowProblem | null => {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error')
  if (!first) return null
  const join = (locale: 'zh' | 'en'): string =>
    [
      first.reason[locale],
      ...others.map(({ column, reason }) => `${column}: ${reason[locale]}`),
    ].join(locale === 'zh' ? '；' : '; ')
  return { ...first, reason: { zh: join('zh'), en: join('en') } }
}

/** Everything that a run learns chunk by chunk. */
class Tally {
  readonly counts: ImportCounts = {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    warned: 0,
  }
  readonly rejections: RowProblem[] = []
  readonly warnings: RowProblem[] = []
  readonly sample: { row: number; texts: readonly string[] }[] = []
  readonly accepted = new Map<string, { row: number; court: string }>()
  readonly slots = new Map<string, { region: string; year: number }>()
  private readonly unknown = {
    agency: new Map<string, number>(),
    court: new Map<string, number>(),
  }

  /** Takes a chunk's result in, and gives its rejected rows back. */
  add(rows: readonly ListedRow[], result: ChunkResult): RejectedRow[] {
    const rejected: RejectedRow[] = []
    result.verdicts.forEach((verdict, index) => {
      const texts = rows[index]?.row.texts ?? []
      const row = rows[index]?.row.row ?? 0
      if (verdict.kind === 'rejected') {
        const problem = asOneProblem(verdict.problems)
        if (problem) this.rejections.push(problem)
        rejected.push({ row, texts, problems: verdict.problems.filter((one) => isRejected([one])) })
      } else this.warn(verdict.problems)
    })
    for (const { row } of rows) {
      if (this.sample.length < SAMPLE_ROWS) this.sample.push({ row: row.row, texts: row.texts })
    }
    for (const { caseNumber, row, court } of result.accepted)
      this.accepted.set(caseNumber, { row, court })
    for (const slot of result.slots) this.slots.set(`${slot.region}|${slot.year}`, slot)
    for (const { kind, name } of result.unknown)
      this.unknown[kind].set(name, (this.unknown[kind].get(name) ?? 0) + 1)
    this.counts.read += rows.length
    this.counts.created += result.created
    this.counts.updated += result.updated
    this.counts.unchanged += result.unchanged
    this.counts.rejected += rejected.length
    return rejected
  }

  warn(problems: readonly RowProblem[]): void {
    const found = problems.filter(({ severity }) => severity === 'warning')
    this.counts.warned += found.length
    this.warnings.push(...found.slice(0, MAX_WARNINGS - this.warnings.length))
  }

  unknownOf(kind: 'agency' | 'court'): { name: string; rows: number }[] {
    return [...this.unknown[kind]].map(([name, rows]) => ({ name, rows }))
  }
}

const summaryOf = ({ header }: CourtList, tally: Tally): ImportSummary => ({
  ...tally.counts,
  headings: header.headings,
  columns: header.columns.map(({ heading, key }) => ({ heading, column: key })),
  unknownColumns: header.unknownColumns,
  missingColumns: header.missing,
  rejections: tally.rejections,
  warnings: tally.warnings,
  unknownAgencies: tally.unknownOf('agency'),
  unknownCourts: tally.unknownOf('court'),
  sample: tally.sample,
})

/** The counts as they will be once the chunk is written. */
const countsAfter = (counts: ImportCounts, result: ChunkResult): ImportCounts => ({
  read: counts.read + result.verdicts.length,
  created: counts.created + result.created,
  updated: counts.updated + result.updated,
  unchanged: counts.unchanged + result.unchanged,
  rejected: counts.rejected + result.verdicts.filter(({ kind }) => kind === 'rejected').length,
  warned: counts.warned,
})

/** Queues the thresholds of the running year for every region that the rows touch, once each. */
const queueThresholds = async (req: PayloadRequest, slots: Tally['slots']): Promise<void> => {
  const year = yearOf(today(req))
  for (const slot of slots.values()) if (slot.year === year) await queueEvaluation(req, slot)
}

const lookOrWrite = async (work: ImportWork): Promise<ImportSummary> => {
  const { req, run, options, scope } = work
  const { payload } = req
  const list = await openCourtList(work.file, work.fileName, options.columns)
  const tally = new Tally()
  try {
    if (work.isPreview && list.header.missing.length > 0) {
      for await (const { row, texts } of list.rows) {
        tally.counts.read += 1
        if (tally.sample.length < SAMPLE_ROWS) tally.sample.push({ row, texts })
      }
      return summaryOf(list, tally)
    }
    requireColumns(list.header)
    if (work.rejectsFile) {
      await emptyLines(work.rejectsFile)
      await appendLines(work.rejectsFile, [{ headings: list.header.headings }])
    }
    let organizations = await Organizations.load(req, options.agencies)
    const writer = bulkWriterFor(payload)
    const collectGarbage = garbageCollector()

    /** Rows of the next transaction: few after one that had to end early. */
    let size = CHUNK_ROWS

    /** Does the first of the rows in one transaction; returns how many. */
    const settle = async (rows: readonly ListedRow[]): Promise<number> => {
      const context = (): ChunkContext => ({
        header: list.header,
        options,
        scope,
        organizations,
        writer,
        run,
        accepted: tally.accepted,
        updatedBefore: work.updatedBefore ?? new Set(),
      })
      const attempt = async (tried: number): Promise<ChunkResult> => {
        if (!run) return importChunk(req, context(), rows)
        try {
          return await inTransaction(req, async (inner) => {
            const result = await importChunk(inner, context(), rows)
            await run.progress(inner, countsAfter(tally.counts, result))
            return result
          })
        } catch (error) {
          if (!isConflict(error) || tried >= MAX_TRIES) throw error
          organizations = await Organizations.load(req, options.agencies)
          return attempt(tried + 1)
        }
      }
      const result = await attempt(1)
      for (const agency of result.newAgencies) organizations.addAgency(agency)
      for (const court of result.newCourts) organizations.addCourt(court)
      const done = result.verdicts.length
      const rejected = tally.add(rows.slice(0, done), result)
      if (work.rejectsFile) await appendLines(work.rejectsFile, rejected)
      work.onProgress?.(tally.counts)
      collectGarbage()
      return done
    }
    const settleAll = async (rows: readonly ListedRow[]): Promise<void> => {
      for (let start = 0; start < rows.length;) {
        const part = rows.slice(start, start + size)
        const done = await settle(part)
        size = done < part.length ? done * 2 : Math.min(CHUNK_ROWS, size * 2)
        start += done
      }
    }

    let chunk: ListedRow[] = []
    let hasAttendance = false
    for await (const row of list.rows) {
      const read = rowToCase(list.header, row)
      hasAttendance ||= Boolean(read.facts?.headAttended)
      chunk.push({ row, read })
      if (chunk.length < CHUNK_ROWS) continue
      await settleAll(chunk)
      chunk = []
    }
    await settleAll(chunk)
    if (tally.counts.read === 0) throw new TableError('imports.noRows', { row: list.header.row })
    if (hasAttendance && !list.header.columns.some(({ key }) => key === 'heardOn')) {
      const place = { row: list.header.row, column: '开庭时间', value: '' }
      tally.warn([warning(place, 'imports.list.noHearingColumn')])
    }
    if (run) await inTransaction(req, (inner) => queueThresholds(inner, tally.slots))
    return summaryOf(list, tally)
  } finally {
    await list.rows.return(undefined)
  }
}

/**
 * Imports a court list, or looks what an import would do. Rows are judged one by one; right ones land in
 * chunks of one transaction each. Running it again on the same file changes nothing.
 *
 * @throws TableError where the file as a whole cannot be read
 */
export const importCases = async (work: ImportWork): Promise<ImportSummary> => {
  if (!work.run || !work.options.allOrNothing) return lookOrWrite(work)
  const looked = await lookOrWrite({ ...work, run: null })
  if (looked.rejected > 0) return { ...looked, created: 0, updated: 0, unchanged: 0 }
  return lookOrWrite(work)
}
