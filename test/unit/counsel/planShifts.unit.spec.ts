import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  planShifts,
  type PlannedShift,
  type RosterWish,
} from '@/src/domain/counsel/shifts/planShifts'
import type { ShiftHalf } from '@/src/domain/counsel/shifts/shiftOptions'
import { builtinCalendar } from '@/src/domain/periods/calendar'

const wish = (more: Partial<RosterWish> = {}): RosterWish => ({
  month: '2026-10',
  from: '2026-10-01',
  places: [{ id: 'court', lawyersNeeded: 1, halves: ['morning'] }],
  counsel: ['a', 'b', 'c'],
  standing: [],
  mayServe: () => true,
  calendar: builtinCalendar,
  ...more,
})

const turn = ({ counsel, shiftOn, half }: PlannedShift): string => `${counsel}|${shiftOn}|${half}`

describe('a month by round robin', () => {
  it('skips National Day and weekends, keeps make-up workdays, and goes round', () => {
    const { shifts, holidays, gaps, calendarComplete } = planShifts(wish())
    expect(shifts.slice(0, 4).map(({ shiftOn, counsel }) => [shiftOn, counsel])).toEqual([
      ['2026-10-08', 'a'],
      ['2026-10-09', 'b'],
      ['2026-10-10', 'c'],
      ['2026-10-12', 'a'],
    ])
    expect(holidays).toEqual(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'])
    expect([gaps, calendarComplete]).toEqual([[], true])
  })

  it('says that a year whose holidays are not published is uncertain', () => {
    expect(planShifts(wish({ month: '2031-10', from: '2031-10-01' })).calendarComplete).toBe(false)
  })

  it('lets whoever is not engaged on a day keep the turn', () => {
    const mayServe = (id: string, day: string): boolean => id !== 'a' || day > '2026-10-08'
    const { shifts } = planShifts(wish({ mayServe }))
    expect(shifts.slice(0, 3).map(({ counsel }) => counsel)).toEqual(['b', 'a', 'c'])
  })

  it('keeps what stands and fills up the rest', () => {
    const places = [{ id: 'court', lawyersNeeded: 2, halves: ['morning' as const] }]
    const standing = [
      { place: 'court', counsel: 'b', shiftOn: '2026-10-08', half: 'morning' as const },
      { place: 'elsewhere', counsel: 'a', shiftOn: '2026-10-08', half: 'morning' as const },
    ]
    const { shifts } = planShifts(wish({ places, standing }))
    expect(shifts.filter(({ shiftOn }) => shiftOn === '2026-10-08')).toEqual([
      { place: 'court', counsel: 'c', shiftOn: '2026-10-08', half: 'morning' },
    ])
  })

  const places = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('p', 'q', 'r'),
      lawyersNeeded: fc.integer({ min: 1, max: 3 }),
      halves: fc.constantFrom<ShiftHalf[]>(['morning'], ['afternoon'], ['morning', 'afternoon']),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  )
  const counsel = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  const month = fc.constantFrom('2026-01', '2026-02', '2026-05', '2026-10', '2027-03')

  it('never puts anybody at two places at once, fills each seat or names the gap, on working days', () => {
    fc.assert(
      fc.property(places, counsel, month, (where, who, when) => {
        const plan = planShifts(
          wish({ month: when, from: `${when}-01`, places: where, counsel: who }),
        )
        expect(new Set(plan.shifts.map(turn)).size).toBe(plan.shifts.length)
        expect(plan.shifts.some(({ shiftOn }) => builtinCalendar.isRestDay(shiftOn))).toBe(false)
        const days = new Set([...plan.shifts, ...plan.gaps].map(({ shiftOn }) => shiftOn)).size
        const seats = where.reduce(
          (sum, { lawyersNeeded, halves }) => sum + lawyersNeeded * halves.length,
          0,
        )
        const missing = plan.gaps.reduce((sum, gap) => sum + gap.missing, 0)
        expect(plan.shifts.length + missing).toBe(days * seats)
      }),
    )
  })

  it('shares the shifts evenly, and planned again on top of itself adds nothing', () => {
    fc.assert(
      fc.property(places, counsel, month, (where, who, when) => {
        const asked = wish({ month: when, from: `${when}-01`, places: where, counsel: who })
        const { shifts, gaps } = planShifts(asked)
        const loads = who.map((id) => shifts.filter((shift) => shift.counsel === id).length)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
        const again = planShifts({ ...asked, standing: shifts })
        expect([again.shifts, again.gaps]).toEqual([[], gaps])
      }),
    )
  })
})
