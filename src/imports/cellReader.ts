import type { Day } from '@/src/domain/day'
import type { YesNo } from '@/src/domain/litigation/caseOptions'
import { unescapeCell } from '@/src/documents/escapeCell'
import type { MessageKey } from '@/src/i18n/messages'
import type { ListColumns } from '@/src/imports/listColumns'
import { readDay } from '@/src/imports/readDay'
import type { HeaderOf, RowOf } from '@/src/imports/readList'
import { rejection, warning, type Place, type RowProblem } from '@/src/imports/rowProblem'

/** Characters of a cell; more is no single fact. */
export const MAX_TEXT = 500

const FORMULA = /^\s*[=＝]/u
const BLANK = /^[-—–/\\]+$|^(无|空|不详|未知|不适用)$/u

const YES = /^(是|有|已|y|yes|true|1|√|✓|✔|出庭|已出庭|到庭|已到庭|出声|已出声|发言|已发言)$/iu
const NO =
  /^(否|无|未|没有|n|no|false|0|×|✗|x|不|不是|未出庭|没出庭|未到庭|未出声|没出声|未发言|没发言)$/iu

/** How days of a column are read. */
interface DayReading {
  /** Several days may stand in the cell: the first of them counts. */
  readonly isSeveral?: boolean
  /** No fact of the kind is older. */
  readonly earliest?: Day
}

/** Where a column stands in a row. */
export const placeIn = <Key extends string>(
  columns: ListColumns<Key>,
  header: HeaderOf<Key>,
  row: RowOf<Key>,
  key: Key,
): Place => ({
  row: row.row,
  column: header.columns.find((column) => column.key === key)?.heading ?? columns.headingOf(key),
  value: row.values[key]?.text.slice(0, MAX_TEXT) ?? '',
})

/** Reads the cells of one row, and notes what is wrong or doubtful in them. */
export const cellReader = <Key extends string>(
  columns: ListColumns<Key>,
  header: HeaderOf<Key>,
  row: RowOf<Key>,
) => {
  const problems: RowProblem[] = []
  const place = (key: Key): Place => placeIn(columns, header, row, key)
  const reject = (key: Key, reason: MessageKey, params = {}): null => {
    problems.push(rejection(place(key), reason, { value: place(key).value, ...params }))
    return null
  }
  const warn = (key: Key, reason: MessageKey, params = {}): void => {
    problems.push(warning(place(key), reason, { value: place(key).value, ...params }))
  }

  /** The text of a cell; null where it is empty or cannot be used. */
  const textOf = (key: Key, longest = MAX_TEXT): string | null => {
    const cell = row.values[key]
    if (!cell) return null
    const text = unescapeCell(cell.text)
    if (cell.kind === 'formula' || FORMULA.test(text)) return reject(key, 'imports.row.formula')
    if (cell.kind === 'error') return reject(key, 'imports.row.cellError')
    if (text.includes('\ufffd')) return reject(key, 'imports.row.garbled')
    if (text.length > longest) return reject(key, 'imports.row.tooLong', { max: longest })
    return text
  }
  /** The same; null also for what stands for nothing. */
  const optionalText = (key: Key, longest?: number): string | null => {
    const text = textOf(key, longest)
    return text && !BLANK.test(text) ? text : null
  }
  const demand = (key: Key, text: string | null): string => {
    const { column } = place(key)
    if (text === null && !problems.some((one) => one.column === column))
      reject(key, 'imports.row.missing', { column })
    return text ?? ''
  }
  const dayOf = (key: Key, { isSeveral = false, earliest }: DayReading = {}): Day | null => {
    const text = optionalText(key)
    if (text === null) return null
    const texts = isSeveral ? text.split(/[、；;\n]/u).filter(Boolean) : [text]
    const days = texts.map((one) => readDay(one))
    const [first] = days
      .flatMap((day) => (day ? [day] : []))
      .sort((a, b) => (a.day < b.day ? -1 : 1))
    if (!first || days.includes(null)) return reject(key, 'imports.row.dateUnreadable')
    if (earliest && first.day < earliest)
      return reject(key, 'imports.row.dateImplausible', { day: first.day })
    if (first.isGuess) warn(key, 'imports.row.dateSerial', { day: first.day })
    return first.day
  }
  const yesNoOf = (key: Key): YesNo | null => {
    const text = textOf(key)?.replace(/\s/gu, '')
    if (!text || /^[-—–/\\]+$|^(不适用|未开庭)$/u.test(text)) return null
    if (YES.test(text)) return 'yes'
    return NO.test(text) ? 'no' : reject(key, 'imports.row.yesNoUnclear')
  }
  /** Whether nothing stands in a cell, or what stands for nothing. */
  const isBlank = (key: Key): boolean => {
    const text = row.values[key]?.text
    return !text || BLANK.test(text)
  }
  return { problems, place, reject, warn, textOf, optionalText, demand, dayOf, yesNoOf, isBlank }
}
