import type { Bilingual } from '@/src/domain/bilingual'
import { addDays, addMonths, addYears, asDay, yearOf, type Day } from '@/src/domain/day'
import type { RestCalendar } from '@/src/domain/periods/calendar'
import type { PeriodDirection, PeriodRule, PeriodUnit } from '@/src/domain/periods/rules'

/** A length of time as an article states it. */
export interface PeriodLength {
  /** A positive whole number of units. */
  readonly length: number
  readonly unit: PeriodUnit
  /** `forward` from the event (the default) or `backward`, the last day before it. */
  readonly direction?: PeriodDirection
}

/** Where a period ends. */
export interface PeriodEnd {
  /** The last day as counted, before it moves off a rest day. */
  readonly rawLastOn: Day
  /** The last day on which the act is in time; never a rest day. */
  readonly dueOn: Day
  /** False when a day that decided the result lies in a year without a published arrangement. */
  readonly calendarComplete: boolean
}

/** The end of a statutory period with the rule it follows. */
export interface Deadline extends PeriodEnd {
  readonly rule: string
  readonly from: Day
  readonly legalBasis: Bilingual
}

/** No arrangement gives so many rest days in a row: a calendar that does is wrong. */
const LONGEST_REST = 60

/**
 * Where a period of any length ends.
 *
 * The day of the event is not counted. Natural days, months and years run through holidays; only a
 * last day on a rest day moves, to the next day of work. Working days skip rest days. A month
 * without that day number ends on its last day (法释〔2018〕1号 art. 48, 民诉法 art. 85, 复议法 art. 88).
 * A backward period ("at least 3 days before the hearing") gives the latest day to act; where that is
 * a rest day it moves to the day of work before it, so that the notice is never short.
 *
 * @throws RangeError when the start is no day, the length no positive whole number, or the end lies
 * outside the years 1900 to 2200.
 */
export const periodEnd = (
  period: PeriodLength,
  startOn: Day,
  calendar: RestCalendar,
): PeriodEnd => {
  asDay(startOn)
  if (!Number.isInteger(period.length) || period.length <= 0) {
    throw new RangeError(`A period needs a positive whole length, not ${period.length}`)
  }
  const step = period.direction === 'backward' ? -1 : 1
  let calendarComplete = true
  const isRestDay = (day: Day): boolean => {
    calendarComplete &&= calendar.isPublished(yearOf(day))
    return calendar.isRestDay(day)
  }
  const firstWorkday = (from: Day): Day => {
    let day = from
    for (let rest = 0; isRestDay(day); rest++) {
      if (rest === LONGEST_REST) throw new RangeError(`No day of work within 60 days of ${from}`)
      day = addDays(day, step)
    }
    return day
  }
  const rawLastOn = ((): Day => {
    switch (period.unit) {
      case 'day':
        return addDays(startOn, step * period.length)
      case 'month':
        return addMonths(startOn, step * period.length)
      case 'year':
        return addYears(startOn, step * period.length)
      case 'working-day': {
        let day = startOn
        for (let counted = 0; counted < period.length; counted++)
          day = firstWorkday(addDays(day, step))
        return day
      }
    }
  })()
  const dueOn = firstWorkday(rawLastOn)
  return { rawLastOn, dueOn, calendarComplete }
}

/** The last day of a statutory period that an event on `startOn` sets running; see {@link periodEnd}. */
export const deadline = (rule: PeriodRule, startOn: Day, calendar: RestCalendar): Deadline => ({
  rule: rule.id,
  from: startOn,
  ...periodEnd(rule, startOn, calendar),
  legalBasis: rule.legalBasis,
})

/** The end of a period of working days, e.g. 10 for a loss analysis; see {@link periodEnd}. */
export const workingDaysDeadline = (
  days: number,
  startOn: Day,
  calendar: RestCalendar,
): PeriodEnd => periodEnd({ length: days, unit: 'working-day' }, startOn, calendar)
