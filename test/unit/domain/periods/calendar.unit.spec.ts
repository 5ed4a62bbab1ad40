import { describe, expect, it } from '@jest/globals'

import { addDays, weekdayOf, yearOf } from '@/src/domain/day'
import {
  builtinCalendar,
  withOverrides,
  type CalendarOverride,
} from '@/src/domain/periods/calendar'

const row = (part: Partial<CalendarOverride>): CalendarOverride => ({
  year: 2027,
  kind: 'national',
  isPublished: true,
  holidays: [],
  workdays: [],
  appliesToCourtPeriods: false,
  ...part,
})

describe('builtinCalendar', () => {
  it.each([
    ['2026-10-01', true],
    ['2026-10-07', true],
    ['2026-10-08', false],
    ['2026-10-10', false], // make-up Saturday
    ['2026-05-09', false], // make-up Saturday
    ['2026-06-06', true],
  ])('%s is a rest day: %p', (day, isRest) => {
    expect(builtinCalendar.isRestDay(day)).toBe(isRest)
  })

  it('knows 2004 to 2026 and says so', () => {
    expect([2003, 2004, 2026, 2027].map((year) => builtinCalendar.isPublished(year))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('really differs from plain weekends in every year that it calls published', () => {
    for (let year = 2004; year <= 2026; year++) {
      let differing = 0
      for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
        if (builtinCalendar.isRestDay(day) !== weekdayOf(day) >= 6) differing++
      }
      expect(differing).toBeGreaterThan(10)
    }
  })

  it('answers plain weekends elsewhere', () => {
    expect(builtinCalendar.isRestDay('2027-01-01')).toBe(false)
    expect(builtinCalendar.isRestDay('2027-01-02')).toBe(true)
  })
})

describe('withOverrides', () => {
  it('a national row publishes its year', () => {
    const calendar = withOverrides(builtinCalendar, [
      row({ holidays: ['2027-01-01'], workdays: ['2027-01-03'] }),
    ])
    expect(calendar.isPublished(2027)).toBe(true)
    expect(calendar.isPublished(2028)).toBe(false)
    expect(calendar.isRestDay('2027-01-01')).toBe(true)
    expect(calendar.isRestDay('2027-01-03')).toBe(false)
    expect(calendar.isRestDay('2027-01-02')).toBe(true)
  })

  it('a draft changes nothing', () => {
    const calendar = withOverrides(builtinCalendar, [
      row({ isPublished: false, holidays: ['2027-01-01'] }),
    ])
    expect(calendar.isPublished(2027)).toBe(false)
    expect(calendar.isRestDay('2027-01-01')).toBe(false)
  })

  it('a local row moves court periods only where it says so, and never publishes a year', () => {
    const local = row({ kind: 'local', year: 2026, holidays: ['2026-05-25'] })
    expect(withOverrides(builtinCalendar, [local]).isRestDay('2026-05-25')).toBe(false)
    expect(withOverrides(builtinCalendar, [local], 'office').isRestDay('2026-05-25')).toBe(true)
    const applied = withOverrides(builtinCalendar, [
      { ...local, year: 2027, appliesToCourtPeriods: true },
    ])
    expect(applied.isRestDay('2026-05-25')).toBe(true)
    expect(applied.isPublished(2027)).toBe(false)
  })
})
