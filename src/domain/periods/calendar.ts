import chineseDays from 'chinese-days'

import { addDays, startOfYear, weekdayOf, yearOf, type Day } from '@/src/domain/day'

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

/** The years whose arrangement the package knows; checked by a test when the package is renewed. */
const FIRST_PUBLISHED_YEAR = 2004
const LAST_PUBLISHED_YEAR = 2026

const isPublished = (year: number): boolean =>
  year >= FIRST_PUBLISHED_YEAR && year <= LAST_PUBLISHED_YEAR

const restDaysByYear = new Map<number, ReadonlySet<Day>>()

const restDaysOf = (year: number): ReadonlySet<Day> => {
  const known = restDaysByYear.get(year)
  if (known) return known
  const restDays = new Set<Day>()
  for (let day = startOfYear(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    if (chineseDays.isHoliday(day)) restDays.add(day)
  }
  restDaysByYear.set(year, restDays)
  return restDays
}

/** The national calendar as published, 2004 to 2026; other years are plain weekends and unpublished. */
export const builtinCalendar: RestCalendar = {
  isRestDay: (day) => {
    const year = yearOf(day)
    return isPublished(year) ? restDaysOf(year).has(day) : weekdayOf(day) >= 6
  },
  isPublished,
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
