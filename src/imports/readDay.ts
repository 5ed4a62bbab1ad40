import { isDay, type Day } from '@/src/domain/day'
import { excelDay } from '@/src/imports/table/excelDay'

/** A day as read from a text. A bare serial number of Excel is a guess that the clerk must check. */
export interface ReadDay {
  readonly day: Day
  readonly isGuess: boolean
}

/** Year, month and day in any of the usual writings; a time of day may follow. */
const WRITTEN =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT,]*(?:星期.|周.)?\s*(?:上午|下午|晚上)?\s*\d{1,2}\s*[:时点]\s*(?:\d{1,2}\s*分?)?(?::\d{1,2}(?:\.\d+)?)?\s*(?:整|Z)?)?$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
/** Serial numbers of 1990 to 2099. */
const SERIAL = /^(3[3-9]|[4-6]\d|7[0-2])\d{3}(\.\d+)?$/

/**
 * The day that a text names: `2025-03-01`, `2025/3/1`, `2025.3.1`, `2025年3月1日`, `20250301`, with or
 * without a time; full-width digits too. Null for what is no real day, and for writings that could be
 * two days (`3/1/2025`).
 */
export const readDay = (text: string): ReadDay | null => {
  const compact = text.normalize('NFKC').trim()
  const [, year, month, date] = WRITTEN.exec(compact) ?? COMPACT.exec(compact) ?? []
  if (year && month && date) {
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    return isDay(day) ? { day, isGuess: false } : null
  }
  const serial = SERIAL.test(compact) ? excelDay(Number(compact)) : null
  return serial ? { day: serial, isGuess: true } : null
}
