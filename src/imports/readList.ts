import type { Aliases, ListColumns } from '@/src/imports/listColumns'
import type { Cell, SheetRow } from '@/src/imports/table/cell'
import { readSheet } from '@/src/imports/table/readSheet'
import { TableError } from '@/src/imports/table/tableError'
import type { MessageKey } from '@/src/i18n/messages'

/** How far down the header may stand, and how many known names make it one. */
const HEADER_WITHIN_ROWS = 10
const NAMES_OF_A_HEADER = 3

/** A column of the file that is understood. */
export interface ReadColumn<Key extends string> {
  readonly index: number
  /** As the file writes it. */
  readonly heading: string
  readonly key: Key
}

/** The header of a list. */
export interface HeaderOf<Key extends string> {
  readonly row: number
  readonly columns: readonly ReadColumn<Key>[]
  readonly unknownColumns: readonly string[]
  /** Names of required columns that the file lacks. */
  readonly missing: readonly string[]
  /** Every heading by its place, for the reject report. */
  readonly headings: readonly string[]
}

/** One record as the file states it. */
export interface RowOf<Key extends string> {
  readonly row: number
  readonly values: Readonly<Partial<Record<Key, Cell>>>
  /** All texts of the row by place, for the reject report. */
  readonly texts: readonly string[]
}

/** A kind of list: its columns, and how its records are told from what else stands below a header. */
export interface ListDefinition<Key extends string> {
  readonly columns: ListColumns<Key>
  /** The column that every record has. */
  readonly keyColumn: Key
  /** Whether the text of that column can only be that of a record. */
  readonly isRecord: (text: string) => boolean
  /** What is said where no row is a header, and where nothing stands below it. */
  readonly headerMissing: MessageKey
  readonly noRows: MessageKey
}

const textsOf = (cells: SheetRow['cells']): string[] =>
  Array.from(cells, (cell) => cell?.text ?? '')

type ColumnOf<Key extends string> = (heading: string) => Key | 'ignored' | null

const knownNames = <Key extends string>(
  texts: readonly string[],
  columnOf: ColumnOf<Key>,
): number => new Set(texts.map(columnOf).filter((key) => key && key !== 'ignored')).size

/** Two headings of one column: our own name wins; of two aliases the one further left. */
const chooseColumns = <Key extends string>(
  headings: readonly string[],
  row: number,
  columnOf: ColumnOf<Key>,
  isOwnHeading: (heading: string) => boolean,
): { columns: ReadColumn<Key>[]; unknownColumns: string[] } => {
  const chosen = new Map<Key, ReadColumn<Key>>()
  const unknownColumns: string[] = []
  headings.forEach((heading, index) => {
    const key = columnOf(heading)
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
const isSecondHeaderRow = <Key extends string>(
  texts: readonly string[],
  columnOf: ColumnOf<Key>,
): boolean => {
  const filled = texts.filter(Boolean)
  return filled.length > 0 && filled.every((text) => columnOf(text) !== null)
}

const TOTAL = /^(合计|总计|小计|共计|总数)/
const NOTE = /^(注|备注|说明|填表|填报|制表|审核|复核|统计人|联系)/

/** A list: its header, and its records as they are read. */
export interface OpenList<Key extends string> {
  readonly header: HeaderOf<Key>
  /** To be read once. */
  readonly rows: AsyncGenerator<RowOf<Key>>
}

const findHeader = async <Key extends string>(
  sheet: AsyncGenerator<SheetRow>,
  columnOf: ColumnOf<Key>,
  headerMissing: MessageKey,
): Promise<{ row: number; headings: string[] }> => {
  for (;;) {
    const next = await sheet.next()
    if (next.done || next.value.row > HEADER_WITHIN_ROWS) throw new TableError(headerMissing)
    const headings = textsOf(next.value.cells)
    if (knownNames(headings, columnOf) >= NAMES_OF_A_HEADER)
      return { row: next.value.row, headings }
  }
}

/**
 * Opens a list and finds its header: the first of the first ten rows with three known names or more.
 *
 * @param aliases further headings that an office has mapped, by `headingKey`
 * @throws TableError where the file or its header cannot be read
 */
export const openList = async <Key extends string>(
  definition: ListDefinition<Key>,
  file: string,
  fileName: string,
  aliases: Aliases<Key> = new Map(),
): Promise<OpenList<Key>> => {
  const { columns: known, keyColumn, isRecord } = definition
  const columnOf: ColumnOf<Key> = (heading) => known.columnOf(heading, aliases)

  const headerOf = (row: number, headings: readonly string[]): HeaderOf<Key> => {
    const { columns, unknownColumns } = chooseColumns(headings, row, columnOf, known.isOwnHeading)
    const present = new Set(columns.map(({ key }) => key))
    return {
      row,
      columns,
      unknownColumns,
      missing: known.columns
        .filter(({ key, isRequired }) => isRequired && !present.has(key))
        .map(({ heading }) => heading),
      headings,
    }
  }
  const rowOf = ({ row, cells }: SheetRow, { columns }: HeaderOf<Key>): RowOf<Key> => {
    const values: Partial<Record<Key, Cell>> = {}
    for (const { index, key } of columns) {
      const cell = cells[index]
      if (cell) values[key] = cell
    }
    return { row, values, texts: textsOf(cells) }
  }
  /** Totals, notes and repeated headers below the header are no records. */
  const isNoRecord = ({ texts, values }: RowOf<Key>): boolean => {
    if (Object.keys(values).length === 0) return true
    const text = values[keyColumn]?.text ?? ''
    if (columnOf(text) === keyColumn) return true
    const filled = texts.filter(Boolean).map((one) => one.replace(/\s/gu, ''))
    if (isRecord(text)) return false
    if (filled.slice(0, 3).some((one) => TOTAL.test(one))) return true
    return filled.length <= 3 && NOTE.test(filled[0] ?? '')
  }

  const sheet = readSheet(file, fileName)
  try {
    const { row, headings } = await findHeader(sheet, columnOf, definition.headerMissing)
    let first = await sheet.next()
    if (!first.done && isSecondHeaderRow(textsOf(first.value.cells), columnOf)) {
      textsOf(first.value.cells).forEach((text, index) => {
        if (text) headings[index] = text
      })
      first = await sheet.next()
    }
    const header = headerOf(
      row,
      Array.from(headings, (heading) => heading ?? ''),
    )
    const rows = async function* (): AsyncGenerator<RowOf<Key>> {
      try {
        for (let next = first; !next.done; next = await sheet.next()) {
          const read = rowOf(next.value, header)
          if (!isNoRecord(read)) yield read
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
export const requireColumns = ({
  row,
  missing,
}: Pick<HeaderOf<string>, 'row' | 'missing'>): void => {
  if (missing.length > 0) {
    throw new TableError('imports.columnMissing', { row, columns: missing.join('、') })
  }
}
