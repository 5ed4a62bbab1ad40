import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

import {
  addDays,
  addMonths,
  addYears,
  asDay,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  halfYearOf,
  isDay,
  quarterOf,
  startOfQuarter,
  todayInShanghai,
  weekdayOf,
} from '@/src/domain/day'

const days = fc
  .date({ min: new Date('1902-01-01'), max: new Date('2198-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('isDay', () => {
  it.each(['2026-02-28', '2024-02-29', '1900-01-01', '2200-12-31'])('accepts %s', (day) => {
    expect(isDay(day)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1899-12-31',
    '2201-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    20260101,
    null,
    undefined,
  ])('refuses %p', (value) => {
    expect(isDay(value)).toBe(false)
  })

  it('asDay says what is wrong', () => {
    expect(() => asDay('2026-02-30')).toThrow(/2026-02-30/)
  })
})

describe('arithmetic agrees with Temporal', () => {
  it('addDays, daysBetween, weekdayOf', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -700, max: 700 }), (day, amount) => {
        const oracle = Temporal.PlainDate.from(day)
        const moved = addDays(day, amount)
        expect(moved).toBe(oracle.add({ days: amount }).toString())
        expect(daysBetween(day, moved)).toBe(amount)
        expect(weekdayOf(day)).toBe(oracle.dayOfWeek)
      }),
    )
  })

  it('addMonths, addYears, endOfMonth', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -24, max: 24 }), (day, amount) => {
        const oracle = Temporal.PlainDate.from(day)
        expect(addMonths(day, amount)).toBe(oracle.add({ months: amount }).toString())
        expect(endOfMonth(day)).toBe(oracle.with({ day: oracle.daysInMonth }).toString())
        expect(addYears('2024-02-29', amount).slice(5)).toBe(amount % 4 === 0 ? '02-29' : '02-28')
      }),
    )
  })

  it('refuses to leave the known years', () => {
    expect(() => addDays('2200-12-31', 1)).toThrow(RangeError)
    expect(() => addMonths('1900-01-15', -1)).toThrow(RangeError)
  })
})

describe('todayInShanghai', () => {
  it('turns the day at 16:00 UTC', () => {
    expect(todayInShanghai(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
    expect(todayInShanghai(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
    expect(todayInShanghai(new Date('2026-12-31T20:00:00Z'))).toBe('2027-01-01')
  })
})

describe('parts of the year', () => {
  it('names quarters and half-years', () => {
    expect(quarterOf('2026-03-31')).toBe('2026-Q1')
    expect(quarterOf('2026-04-01')).toBe('2026-Q2')
    expect(halfYearOf('2026-06-30')).toBe('2026-H1')
    expect(halfYearOf('2026-07-01')).toBe('2026-H2')
  })

  it('a day lies between the ends of its quarter, which belong to it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [from, to] = [startOfQuarter(day), endOfQuarter(day)]
        expect(from <= day && day <= to).toBe(true)
        expect([quarterOf(from), quarterOf(to)]).toEqual([quarterOf(day), quarterOf(day)])
        expect(quarterOf(addDays(to, 1))).not.toBe(quarterOf(day))
      }),
    )
  })
})
