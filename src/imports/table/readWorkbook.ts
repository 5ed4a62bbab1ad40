import { excelDay } from '@/src/imports/table/excelDay'
import {
  MAX_CELL_LENGTH,
  MAX_COLUMNS,
  MAX_ROWS,
  type Cell,
  type SheetRow,
} from '@/src/imports/table/cell'
import { parseXml } from '@/src/imports/table/parseXml'
import { TableError } from '@/src/imports/table/tableError'
import { openWorkbookArchive } from '@/src/imports/table/workbookArchive'
import { findFirstSheet, readDateStyles, readSharedTexts } from '@/src/imports/table/workbookParts'

interface Workbook {
  readonly texts: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly is1904: boolean
}

/** A cell as the sheet writes it, before its number, style and shared text are looked up. */
interface RawCell {
  readonly type: string
  readonly style: number
  value: string
  formula: string | null
}

const A = 'A'.charCodeAt(0)

/** Column of a reference such as `AB12`, from 0; null where there is none. */
const columnOf = (reference: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (!letters) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - A + 1
  return column - 1
}

/** 16-digit noise of binary fractions is no part of what was typed. */
const numberText = (value: string): string => {
  const number = Number(value)
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value
}

const cellOf = (raw: RawCell, { texts, dateStyles, is1904 }: Workbook): Cell | undefined => {
  if (raw.formula !== null) return { kind: 'formula', text: `=${raw.formula}` }
  const text = (given: string): Cell | undefined => {
    const trimmed = given.trim()
    return trimmed ? { kind: 'text', text: trimmed } : undefined
  }
  if (raw.type === 's') return text(texts[Number(raw.value)] ?? '')
  if (raw.type === 'inlineStr' || raw.type === 'str') return text(raw.value)
  if (raw.type === 'e') return { kind: 'error', text: raw.value }
  if (raw.type === 'b') return text(raw.value === '1' ? '是' : '否')
  if (raw.value.trim() === '') return undefined
  if (raw.type === 'd') return { kind: 'date', text: raw.value.slice(0, 10) }
  if (dateStyles.has(raw.style)) {
    const day = excelDay(Number(raw.value), is1904)
    if (day) return { kind: 'date', text: day }
  }
  return text(numberText(raw.value))
}

/**
 * The rows of the first visible sheet of an .xlsx file, one after the other, in bounded memory. Links and
 * formatted text come as their text, numbers as text, dates as days; empty rows are left out.
 *
 * @throws TableError when it is no workbook, or one that is made to do harm
 */
export async function* readWorkbook(file: string): AsyncGenerator<SheetRow> {
  const archive = await openWorkbookArchive(file)
  try {
    const { path, is1904 } = await findFirstSheet(archive)
    const workbook: Workbook = {
      texts: await readSharedTexts(archive),
      dateStyles: await readDateStyles(archive),
      is1904,
    }
    let ready: SheetRow[] = []
    let row = 0
    let rows = 0
    let column = 0
    let cells: (Cell | undefined)[] = []
    let raw: RawCell | null = null
    let reads: 'value' | 'formula' | null = null
    let isPhonetic = false

    const steps = parseXml(await archive.stream(path), {
      open: (name, attributes) => {
        if (name === 'row') {
          row = Number(attributes.r ?? row + 1)
          column = 0
          cells = []
        } else if (name === 'c') {
          column = columnOf(attributes.r) ?? column
          raw = {
            type: attributes.t ?? 'n',
            style: Number(attributes.s ?? -1),
            value: '',
            formula: null,
          }
        } else if (name === 'v') reads = 'value'
        else if (name === 'rPh') isPhonetic = true
        else if (name === 't' && !isPhonetic) reads = 'value'
        else if (name === 'f' && raw) {
          reads = 'formula'
          raw.formula = ''
        }
      },
      text: (piece) => {
        if (!raw || !reads) return
        if (reads === 'value' && raw.value.length < MAX_CELL_LENGTH) raw.value += piece
        else if (reads === 'formula') raw.formula = `${raw.formula ?? ''}${piece}`.slice(0, 200)
      },
      close: (name) => {
        if (name === 'v' || name === 't' || name === 'f') reads = null
        else if (name === 'rPh') isPhonetic = false
        else if (name === 'c' && raw) {
          const cell = cellOf(raw, workbook)
          if (cell && column >= MAX_COLUMNS) {
            throw new TableError('imports.tooManyColumns', { row, max: MAX_COLUMNS })
          }
          if (cell) cells[column] = cell
          column += 1
          raw = null
        } else if (name === 'row' && cells.length > 0) {
          rows += 1
          if (rows > MAX_ROWS) throw new TableError('imports.tooManyRows', { max: MAX_ROWS })
          ready.push({ row, cells })
        }
      },
    })
    while (!(await steps.next()).done) {
      const rowsOfStep = ready
      ready = []
      yield* rowsOfStep
    }
  } finally {
    archive.close()
  }
}
