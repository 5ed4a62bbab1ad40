import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
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
import {
  openList,
  requireColumns,
  type HeaderOf,
  type ListDefinition,
  type OpenList,
  type RowOf,
} from '@/src/imports/readList'
import { isRejected, type RowProblem } from '@/src/imports/rowProblem'
import { TableError } from '@/src/imports/table/tableError'

const MAX_WARNINGS = 10_000
const SAMPLE_ROWS = 8
/** Two imports at once may make the same record; the later one looks again. */
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
  /** Records that an interrupted worker of the same run updated. */
  readonly updatedBefore?: ReadonlySet<string>
  readonly onProgress?: (counts: ImportCounts) => void
  /** Lists whose required columns are missing are looked at, not refused: their columns get mapped. */
  readonly isPreview?: boolean
}

/** A row of a list with what was read in it. */
export interface ListedRowOf<Key extends string, Read> {
  readonly row: RowOf<Key>
  readonly read: Read
}

/** What became of a chunk of rows: a verdict for each that was done, and what they did to the records. */
export interface ChunkOutcome {
  readonly verdicts: readonly { readonly kind: string; readonly problems: readonly RowProblem[] }[]
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** Names of organizations that nobody knows. */
  readonly unknown: readonly { kind: 'agency' | 'court'; name: string }[]
}

/** One import of a kind, from its first row to its last. */
export interface ImportSession<Key extends string, Read, Outcome extends ChunkOutcome> {
  /**
   * Judges the rows and, where there is a run, writes them in the transaction of the request. May end early:
   * there is a verdict for each row that was done.
   */
  readonly chunk: (req: PayloadRequest, rows: readonly ListedRowOf<Key, Read>[]) => Promise<Outcome>
  /** Keeps what was learnt of a chunk that is committed. */
  readonly keep: (outcome: Outcome) => void
  /** Reads anew what another import may have changed; whether the chunk is worth another try. */
  readonly renew: (error: unknown) => Promise<boolean>
  /** The outcome of rows that an error of their transaction rejects; null where it is no matter of theirs. */
  readonly refused?: (error: unknown, rows: readonly ListedRowOf<Key, Read>[]) => Outcome | null
  /** What is left to do once all rows are settled: problems of the list as a whole. */
  readonly end: () => Promise<readonly RowProblem[]>
}

/** How lists of a kind are imported. */
export interface ListImporter<Key extends string, Read, Outcome extends ChunkOutcome> {
  readonly list: ListDefinition<Key>
  /** Rows of one transaction. */
  readonly chunkRows: number
  readonly read: (header: HeaderOf<Key>, row: RowOf<Key>) => Read
  readonly begin: (
    work: ImportWork,
    header: HeaderOf<Key>,
  ) => Promise<ImportSession<Key, Read, Outcome>>
}

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
  private readonly unknown = {
    agency: new Map<string, number>(),
    court: new Map<string, number>(),
  }

  /** Takes a chunk's result in, and gives its rejected rows back. */
  add(rows: readonly ListedRowOf<string, unknown>[], result: ChunkOutcome): RejectedRow[] {
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
    for (const { row } of rows) this.show(row)
    for (const { kind, name } of result.unknown)
      this.unknown[kind].set(name, (this.unknown[kind].get(name) ?? 0) + 1)
    this.counts.read += rows.length
    this.counts.created += result.created
    this.counts.updated += result.updated
    this.counts.unchanged += result.unchanged
    this.counts.rejected += rejected.length
    return rejected
  }

  /** The first rows, as they stand in the file. */
  show({ row, texts }: Pick<RowOf<string>, 'row' | 'texts'>): void {
    if (this.sample.length < SAMPLE_ROWS) this.sample.push({ row, texts })
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

const summaryOf = ({ header }: Pick<OpenList<string>, 'header'>, tally: Tally): ImportSummary => ({
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
const countsAfter = (counts: ImportCounts, result: ChunkOutcome): ImportCounts => ({
  read: counts.read + result.verdicts.length,
  created: counts.created + result.created,
  updated: counts.updated + result.updated,
  unchanged: counts.unchanged + result.unchanged,
  rejected: counts.rejected + result.verdicts.filter(({ kind }) => kind === 'rejected').length,
  warned: counts.warned,
})

const lookOrWrite = async <Key extends string, Read, Outcome extends ChunkOutcome>(
  { list: definition, chunkRows, read, begin }: ListImporter<Key, Read, Outcome>,
  work: ImportWork,
): Promise<ImportSummary> => {
  const { req, run, options } = work
  const aliases = new Map(
    [...options.columns].flatMap(([heading, key]) =>
      definition.columns.isKey(key) ? [[heading, key] as const] : [],
    ),
  )
  const list = await openList(definition, work.file, work.fileName, aliases)
  const tally = new Tally()
  try {
    if (work.isPreview && list.header.missing.length > 0) {
      for await (const row of list.rows) {
        tally.counts.read += 1
        tally.show(row)
      }
      return summaryOf(list, tally)
    }
    requireColumns(list.header)
    if (work.rejectsFile) {
      await emptyLines(work.rejectsFile)
      await appendLines(work.rejectsFile, [{ headings: list.header.headings }])
    }
    const session = await begin(work, list.header)
    const collectGarbage = garbageCollector()

    /** Rows of the next transaction: few after one that had to end early. */
    let size = chunkRows

    const attempt = async (
      rows: readonly ListedRowOf<Key, Read>[],
      tried: number,
    ): Promise<Outcome> => {
      // Each chunk has a transaction of its own: on MongoDB the id of one that a refusal has ended may stay behind.
      delete req.transactionID
      try {
        if (!run) return await session.chunk(req, rows)
        return await inTransaction(req, async (inner) => {
          const result = await session.chunk(inner, rows)
          await run.progress(inner, countsAfter(tally.counts, result))
          return result
        })
      } catch (error) {
        const refused = session.refused?.(error, rows)
        if (refused) return refused
        if (tried >= MAX_TRIES || !(await session.renew(error))) throw error
        return attempt(rows, tried + 1)
      }
    }
    /** Does the first of the rows in one transaction; returns how many. */
    const settle = async (rows: readonly ListedRowOf<Key, Read>[]): Promise<number> => {
      const result = await attempt(rows, 1)
      session.keep(result)
      const done = result.verdicts.length
      const rejected = tally.add(rows.slice(0, done), result)
      if (work.rejectsFile) await appendLines(work.rejectsFile, rejected)
      work.onProgress?.(tally.counts)
      collectGarbage()
      return done
    }
    const settleAll = async (rows: readonly ListedRowOf<Key, Read>[]): Promise<void> => {
      for (let start = 0; start < rows.length;) {
        const part = rows.slice(start, start + size)
        const done = await settle(part)
        size = done < part.length ? done * 2 : Math.min(chunkRows, size * 2)
        start += done
      }
    }

    let chunk: ListedRowOf<Key, Read>[] = []
    for await (const row of list.rows) {
      chunk.push({ row, read: read(list.header, row) })
      if (chunk.length < chunkRows) continue
      await settleAll(chunk)
      chunk = []
    }
    await settleAll(chunk)
    if (tally.counts.read === 0) throw new TableError(definition.noRows, { row: list.header.row })
    tally.warn(await session.end())
    return summaryOf(list, tally)
  } finally {
    await list.rows.return(undefined)
  }
}

/**
 * Imports a list, or looks what an import would do. Rows are judged one by one; right ones land in chunks of one
 * transaction each. Running it again on the same file changes nothing.
 *
 * @throws TableError where the file as a whole cannot be read
 */
export const importList = async <Key extends string, Read, Outcome extends ChunkOutcome>(
  importer: ListImporter<Key, Read, Outcome>,
  work: ImportWork,
): Promise<ImportSummary> => {
  if (!work.run || !work.options.allOrNothing) return lookOrWrite(importer, work)
  const looked = await lookOrWrite(importer, { ...work, run: null })
  if (looked.rejected > 0) return { ...looked, created: 0, updated: 0, unchanged: 0 }
  return lookOrWrite(importer, work)
}
