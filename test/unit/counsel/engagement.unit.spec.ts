import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  endsToTell,
  engagementStage,
  engagementState,
  isInForce,
  isOverlapping,
  lastDayOf,
  type EngagementTerm,
} from '@/src/domain/counsel/engagement'
import { addDays } from '@/src/domain/day'

const term = (more: Partial<EngagementTerm> = {}): EngagementTerm => ({
  startOn: '2026-01-01',
  endOn: '2026-12-31',
  ...more,
})

describe('engagements by the day', () => {
  it.each([
    ['2025-12-31', {}, 'upcoming'],
    ['2026-01-01', {}, 'in-force'],
    ['2026-11-01', {}, 'expiring'],
    ['2026-10-31', {}, 'in-force'],
    ['2026-12-31', {}, 'expiring'],
    ['2027-01-01', {}, 'expired'],
    ['2026-06-01', { endedOn: '2026-06-01' }, 'ended'],
    ['2026-05-31', { endedOn: '2026-06-01' }, 'in-force'],
    ['2027-06-01', { endedOn: '2026-06-01' }, 'ended'],
  ])('on %s with %o: %s', (day, more, state) => {
    expect(engagementState(term(more), day)).toBe(state)
  })

  it.each([
    [{}, '2026-12-31'],
    [{ endedOn: '2026-06-01' }, '2026-05-31'],
    [{ endedOn: '2026-01-01' }, null],
  ])('%o hold until %s', (more, last) => {
    expect(lastDayOf(term(more))).toBe(last)
  })

  it.each([
    ['2026-12-31', '2027-12-31', {}, true],
    ['2027-01-01', '2027-12-31', {}, false],
    ['2026-06-01', '2026-12-31', { endedOn: '2026-06-01' }, false],
    ['2026-05-31', '2026-12-31', { endedOn: '2026-06-01' }, true],
    ['2026-01-01', '2026-12-31', { endedOn: '2026-01-01' }, false],
  ])('overlap with %s to %s, %o: %s', (startOn, endOn, more, expected) => {
    expect(isOverlapping(term(more), { startOn, endOn })).toBe(expected)
    expect(isOverlapping({ startOn, endOn }, term(more))).toBe(expected)
  })

  it.each([
    ['2026-10-31', null],
    ['2026-11-01', '60'],
    ['2026-11-30', '60'],
    ['2026-12-01', '30'],
    ['2026-12-31', '30'],
    ['2027-01-01', 'expired'],
    ['2027-01-14', 'expired'],
    ['2027-01-15', null],
  ])('are told of on %s as %s', (day, stage) => {
    expect(engagementStage(term(), day)).toBe(stage)
  })

  it('hold exactly on the days that their state says, and the round looks at all that it tells', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n))
    fc.assert(
      fc.property(days, days, fc.option(days, { nil: null }), days, (a, b, endedOn, day) => {
        const [startOn, endOn] = a <= b ? [a, b] : [b, a]
        const one = { startOn, endOn, endedOn }
        const state = engagementState(one, day)
        expect(isInForce(one, day)).toBe(state === 'in-force' || state === 'expiring')
        if (engagementStage(one, day)) {
          const { from, to } = endsToTell(day)
          expect(from <= endOn && endOn <= to).toBe(true)
        }
        const last = lastDayOf(one)
        expect(isInForce(one, day)).toBe(last !== null && startOn <= day && day <= last)
      }),
    )
  })
})
