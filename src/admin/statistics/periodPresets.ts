import { addDays, quarterOf, startOfQuarter, startOfYear, yearOf, type Day } from '@/src/domain/day'
import { quarterPeriod, yearPeriod, yearToDate, type Period } from '@/src/domain/metrics/period'
import type { MessageKey } from '@/src/i18n/messages'

interface PeriodPreset {
  readonly label: MessageKey
  readonly period: Period
}

/** Periods that offices report by. */
export const periodPresets = (today: Day): PeriodPreset[] => [
  { label: 'statistics.thisYear', period: yearToDate(today) },
  { label: 'statistics.thisQuarter', period: { from: startOfQuarter(today), to: today } },
  {
    label: 'statistics.lastQuarter',
    period: quarterPeriod(quarterOf(addDays(startOfQuarter(today), -1))),
  },
  {
    label: 'statistics.lastYear',
    period: yearPeriod(yearOf(addDays(startOfYear(today), -1))),
  },
]
