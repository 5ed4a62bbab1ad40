import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

import { weekdayOf, type Day } from '@/src/domain/day'

/** Which days are rest days (weekends and statutory holidays, without make-up workdays). */
export interface RestCalendar {
  /** Whether nobody works on the day. In a year that is not published: plain weekends. */
  isRestDay(day: Day): boolean
  /** Whether the holiday arrangement of the year has been published. */
  isPublished(year: number): boolean
}

/** One row of the editable `calendars` collection. */
export interface CalendarOverride {
  readonly year: number
  /** `national` (国办通知) or `local` (地方节假日). */
  readonly kind: 'national' | 'local'
  /** A row that is not published yet is a draft and changes nothing. */
  readonly isPublished: boolean
  /** Days off, whatever the weekday. */
  readonly holidays: readonly Day[]
  /** Make-up workdays (调休上班). */
  readonly workdays: readonly Day[]
  /** Whether a local row also moves the periods of courts: off by default, the question is unsettled. */
  readonly appliesToCourtPeriods: boolean
}

// The package's data rather than its functions: those read days in the machine's own time zone, and are
// a day off west of Greenwich.
const publishedHolidays: ReadonlySet<Day> = new Set(Object.keys(arrangements.holidays))
const publishedWorkdays: ReadonlySet<Day> = new Set(Object.keys(arrangements.workdays))

/** The national calendar as published (2004 to 2026); other years are plain weekends and unpublished. */
export const builtinCalendar: RestCalendar = {
  isRestDay: (day) =>
    publishedHolidays.has(day) || (weekdayOf(day) >= 6 && !publishedWorkdays.has(day)),
  // Every arrangement has a National Day, while single days of a year may stand in that of another.
  isPublished: (year) => publishedHolidays.has(`${year}-10-01`),
}

/**
 * A calendar with the offices' own rows laid over it. National rows publish their year. Local rows
 * count for court periods only where they say so; for the offices' own periods (`scope: 'office'`)
 * they always count.
 */
export const withOverrides = (
  base: RestCalendar,
  overrides: readonly CalendarOverride[],
  scope: 'court' | 'office' = 'court',
): RestCalendar => {
  const restDays = new Set<Day>()
  const workdays = new Set<Day>()
  const publishedYears = new Set<number>()
  for (const row of overrides) {
    const counts = row.kind === 'national' || row.appliesToCourtPeriods || scope === 'office'
    if (!row.isPublished || !counts) continue
    if (row.kind === 'national') publishedYears.add(row.year)
    row.holidays.forEach((day) => restDays.add(day))
    row.workdays.forEach((day) => workdays.add(day))
  }
  return {
    isRestDay: (day) => restDays.has(day) || (!workdays.has(day) && base.isRestDay(day)),
    isPublished: (year) => publishedYears.has(year) || base.isPublished(year),
  }
}
