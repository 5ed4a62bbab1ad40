import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { dateOfDay, dayOfDate, todayDate } from '@/src/admin/fields/dayDate'
import { addDays } from '@/src/domain/day'

const home = process.env.TZ
const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
]

describe('a day in the picker', () => {
  afterAll(() => {
    process.env.TZ = home
  })

  it.each(zones)('is the same day again in %s', (zone) => {
    process.env.TZ = zone
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (offset) => {
        const day = addDays('1950-01-01', offset)
        expect(dayOfDate(dateOfDay(day))).toBe(day)
      }),
    )
  })

  it.each(zones)('opens at the day in Shanghai when the browser is in %s', (zone) => {
    process.env.TZ = zone
    expect(dayOfDate(todayDate(new Date('2026-03-04T16:30:00Z')))).toBe('2026-03-05')
  })
})
