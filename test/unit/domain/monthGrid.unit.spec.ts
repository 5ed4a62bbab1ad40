import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { endOfMonth, monthOf, weekdayOf } from '@/src/domain/day'
import { addToMonth, isMonth, monthOfDay, weeksOfMonth } from '@/src/domain/monthGrid'

const months = fc
  .record({ year: fc.integer({ min: 1901, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)

describe('the weeks of a month', () => {
  it('are those of the wall calendar', () => {
    expect(weeksOfMonth('2026-11').map((week) => [week[0], week[6]])).toEqual([
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ])
    // February 2027 begins on a Monday and ends on a Sunday.
    expect(weeksOfMonth('2027-02')).toHaveLength(4)
  })

  it('run from Monday to Sunday without a gap and hold each day of the month once', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOfMonth(month)
        const days = weeks.flat()
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === 1)).toBe(
          true,
        )
        expect(new Set(days).size).toBe(days.length)
        expect([...days].sort()).toEqual(days)
        const own = days.filter((day) => monthOfDay(day) === month)
        expect(own[0]).toBe(`${month}-01`)
        expect(own.at(-1)).toBe(endOfMonth(`${month}-01`))
        expect(own).toHaveLength(Number(endOfMonth(`${month}-01`).slice(-2)))
        expect(weeks.every((week) => week.some((day) => monthOfDay(day) === month))).toBe(true)
      }),
    )
  })

  it('follow one another', () => {
    expect([addToMonth('2026-12', 1), addToMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
    fc.assert(
      fc.property(months, (month) => {
        expect(addToMonth(addToMonth(month, 1), -1)).toBe(month)
        expect(monthOf(`${addToMonth(month, 12)}-01`)).toBe(monthOf(`${month}-01`))
      }),
    )
  })

  it('knows a month from other text', () => {
    expect(['2026-11', '2026-13', '2026-1', '2026-11-01', '', null].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
