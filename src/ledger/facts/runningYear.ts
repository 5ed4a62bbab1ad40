import type { PayloadRequest } from 'payload'

import { today } from '@/src/clock'
import { yearOf } from '@/src/domain/day'
import { yearToDate, type Period } from '@/src/domain/metrics/period'

/** The running calendar year up to today; null for any other year, whose thresholds are no longer judged. */
export const runningYear = (req: PayloadRequest, year: number): Period | null => {
  const day = today(req)
  return yearOf(day) === year ? yearToDate(day) : null
}
