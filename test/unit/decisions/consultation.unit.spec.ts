import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  hearingMaterialsEnd,
  isShortPeriod,
  namesSender,
  periodStanding,
  regularCommentEnd,
} from '@/src/domain/decisions/consultation'
import { addDays } from '@/src/domain/day'

describe('public comments (art. 15) and hearings (art. 16)', () => {
  it('run for 30 days after the day of publication', () => {
    expect(regularCommentEnd('2026-03-01')).toBe('2026-03-31')
    expect(isShortPeriod({ fromOn: '2026-03-01', toOn: '2026-03-30' })).toBe(true)
    expect(isShortPeriod({ fromOn: '2026-03-01', toOn: '2026-03-31' })).toBe(false)
  })

  it('include the last day', () => {
    const period = { fromOn: '2026-03-01', toOn: '2026-03-31' }
    expect(periodStanding(period, '2026-02-28')).toBe('ahead')
    expect(periodStanding(period, '2026-03-31')).toBe('open')
    expect(periodStanding(period, '2026-04-01')).toBe('over')
  })

  it('never stand in two ways at once', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(200), (length, offset) => {
        const fromOn = '2026-03-01'
        const toOn = addDays(fromOn, length)
        const day = addDays('2026-02-01', offset)
        const standing = periodStanding({ fromOn, toOn }, day)
        expect(standing === 'open').toBe(day >= fromOn && day <= toOn)
      }),
    )
  })

  it('want the materials seven days before a hearing', () => {
    expect(hearingMaterialsEnd('2026-03-10')).toBe('2026-03-03')
  })

  it('see a sender in a reply', () => {
    const sender = { name: '王某某', contact: 'W@example.com' }
    expect(namesSender('感谢王某某的意见', sender)).toBe(true)
    expect(namesSender('已回复 w@EXAMPLE.com', sender)).toBe(true)
    expect(namesSender('意见已采纳', sender)).toBe(false)
    expect(namesSender('王家村的意见', { name: '王', contact: null })).toBe(false)
  })
})
