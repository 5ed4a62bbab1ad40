import {
  addYears,
  asDay,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  startOfYear,
  type Day,
} from '@/src/domain/day'

/** A span of days, both ends included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** The calendar year up to and including a day. */
export const yearToDate = (day: Day): Period => ({ from: startOfYear(day), to: day })

/** A whole calendar year. */
export const yearPeriod = (year: number): Period => {
  const from = asDay(`${year}-01-01`)
  return { from, to: endOfYear(from) }
}

/**
 * A quarter by its key, e.g. `2026-Q1`.
 * @throws RangeError when the key is none.
 */
export const quarterPeriod = (key: string): Period => {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(key) ?? []
  if (!year || !quarter) throw new RangeError(`Not a quarter such as 2026-Q1: ${key}`)
  const from = asDay(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`)
  return { from, to: endOfQuarter(from) }
}

/** Whether a day lies in the period. */
export const isInPeriod = (day: Day, period: Period): boolean =>
  day >= period.from && day <= period.to

/**
 * The same period a year before (同期), for year-on-year change. A period that ends with a month ends
 * with that month a year before too: 2025-02-28 → 2024-02-29.
 */
export const samePeriodYearBefore = ({ from, to }: Period): Period => {
  const end = addYears(to, -1)
  return { from: addYears(from, -1), to: to === endOfMonth(to) ? endOfMonth(end) : end }
}
