import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { dayAndTimeOf, instantOf } from '@/src/admin/hearings/hearingTime'

describe('instantOf', () => {
  it('reads the clock in Beijing', () => {
    expect(instantOf('2026-12-01', '09:30')).toBe('2026-12-01T01:30:00.000Z')
    expect(instantOf('2026-12-01', '00:15')).toBe('2026-11-30T16:15:00.000Z')
  })

  it.each([
    ['', '09:30'],
    ['2026-12-01', ''],
    ['2026-02-30', '09:30'],
    ['2026-12-01', '24:00'],
    ['2026-12-01', '9:30'],
  ])('refuses %j %j', (day, time) => {
    expect(instantOf(day, time)).toBeNull()
  })

  it('is undone by dayAndTimeOf', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 20 })
    fc.assert(
      fc.property(minutes, (offset) => {
        const instant = new Date(Date.UTC(2020, 0, 1) + offset * 60_000).toISOString()
        const { day, time } = dayAndTimeOf(instant)
        expect(instantOf(day, time)).toBe(instant)
      }),
    )
  })
})
