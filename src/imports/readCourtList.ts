import { columnOfHeading, isOwnHeading, listColumns, type ColumnKey } from '@/src/imports/columns'
import type { Cell, SheetRow } from '@/src/imports/table/cell'
import { readSheet } from '@/src/imports/table/readSheet'
import { TableError } from '@/src/imports/table/tableError'
import { normalizeCaseNumber } from '@/src/domain/litigation/case-number'

/** How far down the header may stand, and how many known names make it one. */
const HEADER_WITHIN_ROWS = 10
const NAMES_OF_A_HEADER = 3

/** A column of the file that is understood. */
export interface ListColumn {
  readonly index: number
  /** As the file writes it. */
  readonly heading: string
  readonly key: ColumnKey
}

/** The header of a list. */
export interface ListHeader {
  readonly row: number
  readonly columns: readonly ListColumn[]
  readonly unknownColumns: readonly string[]
  /** Names of required columns that the file lacks. */
  readonly missing: readonly string[]
  /** Every heading by its place, for the reject report. */
  readonly headings: readonly string[]
}

/** One case as the file states it. */
export interface ListRow {
  readonly row: number
  readonly values: Readonly<Partial<Record<ColumnKey, Cell>>>
  /** All texts of the row by place, for the reject report. */
  readonly texts: readonly string[]
}

type Aliases = ReadonlyMap<string, ColumnKey>

const textsOf = (cells: SheetRow['cells']): string[] =>
  Array.from(cells, (cell) => cell?.text ?? '')

const knownNames = (texts: readonly string[], aliases: Aliases): number =>
  new Set(
    texts.map((text) => columnOfHeading(text, aliases)).filter((key) => key && key !== 'ignored'),
  ).size

/** Two headings of one column: our own name wins; of two aliases the one further left. */
const chooseColumns = (
  headings: readonly string[],
  row: number,
  aliases: Aliases,
): { columns: ListColumn[]; unknownColumns: string[] } => {
  const chosen = new Map<ColumnKey, ListColumn>()
  const unknownColumns: string[] = []
  headings.forEach((heading, index) => {
    const key = columnOfHeading(heading, aliases)
    if (!heading || key === 'ignored') return
    if (!key) return void unknownColumns.push(heading)
    const other = chosen.get(key)
    if (other?.heading === heading) {
      throw new TableError('imports.columnTwice', { row, column: heading })
    }
    if (!other) return void chosen.set(key, { index, heading, key })
    if (isOwnHeading(heading)) {
      chosen.set(key, { index, heading, key })
      unknownColumns.push(other.heading)
    } else unknownColumns.push(heading)
  })
  return { columns: [...chosen.values()].sort((a, b) => a.index - b.index), unknownColumns }
}

/**
 * A header of two rows: headings that are merged over several columns have theirs below. A row right below
 * the header that consists of known names only belongs to it.
 */
const isSecondHeaderRow = (texts: readonly string[], aliases: Aliases): boolean => {
  const filled = texts.filter(Boolean)
  return filled.length > 0 && filled.every((text) => columnOfHeading(text, aliases) !== null)
}

const headerOf = (row: number, headings: readonly string[], aliases: Aliases): ListHeader => {
  const { columns, unknownColumns } = chooseColumns(headings, row, aliases)
  const present = new Set(columns.map(({ key }) => key))
  return {
    row,
    columns,
    unknownColumns,
    missing: listColumns
      .filter(({ key, isRequired }) => isRequired && !present.has(key))
      .map(({ heading }) => heading),
    headings,
  }
}

const TOTAL = /^(合计|总计|小计|共计|总数)/
const NOTE = /^(注|备注|说明|填表|填报|制表|审核|复核|统计人|联系)/

/** Totals, notes and repeated headers below the header are no cases. */
const isNoCase = (
  texts: readonly string[],
  values: ListRow['values'],
  aliases: Aliases,
): boolean => {
  if (Object.keys(values).length === 0) return true
  const number = values.caseNumber?.text ?? ''
  if (columnOfHeading(number, aliases) === 'caseNumber') return true
  const filled = texts.filter(Boolean).map((text) => text.replace(/\s/gu, ''))
  if (/^\(\d{4}\)/.test(normalizeCaseNumber(number))) return false
  if (filled.slice(0, 3).some((text) => TOTAL.test(text))) return true
  return filled.length <= 3 && NOTE.test(filled[0] ?? '')
}

const listRow = ({ row, cells }: SheetRow, { columns }: ListHeader): ListRow => {
  const values: Partial<Record<ColumnKey, Cell>> = {}
  for (const { index, key } of columns) {
    const cell = cells[index]
    if (cell) values[key] = cell
  }
  return { row, values, texts: textsOf(cells) }
}

/** A court list: its header, and its cases as they are read. */
export interface CourtList {
  readonly header: ListHeader
  /** To be read once. */
  readonly rows: AsyncGenerator<ListRow>
}

const findHeader = async (
  sheet: AsyncGenerator<SheetRow>,
  aliases: Aliases,
): Promise<{ row: number; headings: string[] }> => {
  for (;;) {
    const next = await sheet.next()
    if (next.done || next.value.row > HEADER_WITHIN_ROWS)
      throw new TableError('imports.headerMissing')
    const headings = textsOf(next.value.cells)
    if (knownNames(headings, aliases) >= NAMES_OF_A_HEADER) return { row: next.value.row, headings }
  }
}

/**
 * Opens a court list and finds its header: the first of the first ten rows with three known names or more.
 *
 * @param aliases further headings that an office has mapped, by `headingKey`
 * @throws TableError where the file or its header cannot be read
 */
export const openCourtList = async (
  file: string,
  fileName: string,
  aliases: Aliases = new Map(),
): Promise<CourtList> => {
  const sheet = readSheet(file, fileName)
  try {
    const { row, headings } = await findHeader(sheet, aliases)
    let first = await sheet.next()
    if (!first.done && isSecondHeaderRow(textsOf(first.value.cells), aliases)) {
      textsOf(first.value.cells).forEach((text, index) => {
        if (text) headings[index] = text
      })
      first = await sheet.next()
    }
    const header = headerOf(
      row,
      Array.from(headings, (heading) => heading ?? ''),
      aliases,
    )
    const rows = async function* (): AsyncGenerator<ListRow> {
      try {
        for (let next = first; !next.done; next = await sheet.next()) {
          const read = listRow(next.value, header)
          if (!isNoCase(read.texts, read.values, aliases)) yield read
        }
      } finally {
        await sheet.return(undefined)
      }
    }
    return { header, rows: rows() }
  } catch (error) {
    await sheet.return(undefined)
    throw error
  }
}

/** @throws TableError where required columns are missing */
export const requireColumns = ({ row, missing }: ListHeader): void => {
  if (missing.length > 0) {
    throw new TableError('imports.columnMissing', { row, columns: missing.join('、') })
  }
}
