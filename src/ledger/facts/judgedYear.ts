import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { monthOf, yearOf } from '@/src/domain/day'
import { yearPeriod, yearToDate, type Period } from '@/src/domain/metrics/period'

/** Until the end of this month the year before is still judged as a whole: December's judgments come late. */
const LAST_MONTH_OF_LATE_ENTRIES = 3

/**
 * The part of a year whose thresholds are judged today: the running year to date, and in the first quarter the
 * whole year before. Null for any other year.
 */
export const judgedYear = (req: PayloadRequest, year: number): Period | null => {
  const day = today(req)
  if (yearOf(day) === year) return yearToDate(day)
  const isLate = yearOf(day) === year + 1 && monthOf(day) <= LAST_MONTH_OF_LATE_ENTRIES
  return isLate ? yearPeriod(year) : null
}
