import { describe, expect, it } from '@jest/globals'

import { courseOf } from '@/src/admin/cases/courseOf'
import { stepsOfCase } from '@/src/admin/cases/stepsOfCase'
import { stepsOfHearing } from '@/src/admin/hearings/stepsOfHearing'

describe('stepsOfCase', () => {
  it('offers the usual next step first', () => {
    expect(stepsOfCase({})).toEqual(['serve', 'hear', 'conclude'])
    expect(stepsOfCase({ servedOn: '2026-03-01' })).toEqual(['hear', 'conclude'])
    expect(stepsOfCase({ servedOn: '2026-03-01', heardOn: '2026-04-01' })).toEqual([
      'conclude',
      'hear',
    ])
  })

  it('offers nothing but service of the judgment and effect once concluded', () => {
    expect(stepsOfCase({ concludedOn: '2026-05-01' })).toEqual(['resultServed', 'effective'])
    expect(stepsOfCase({ concludedOn: '2026-05-01', resultServedOn: '2026-05-06' })).toEqual([
      'effective',
    ])
    expect(stepsOfCase({ concludedOn: '2026-05-01', effectiveOn: '2026-05-22' })).toEqual([
      'resultServed',
    ])
    expect(
      stepsOfCase({
        concludedOn: '2026-05-01',
        resultServedOn: '2026-05-06',
        effectiveOn: '2026-05-22',
      }),
    ).toEqual([])
  })
})

describe('courseOf', () => {
  const facts = {
    state: 'served',
    filedOn: '2026-03-01',
    servedOn: '2026-03-05',
    heardOn: '2026-04-01',
  } as const

  it('marks where the case stands', () => {
    expect(courseOf(facts, '2026-03-20').map(({ progress }) => progress)).toEqual([
      'past',
      'here',
      'ahead',
      'ahead',
      'ahead',
    ])
  })

  it('shows no day for a hearing that is still ahead', () => {
    const heardOn = (today: string) =>
      courseOf(facts, today).find(({ state }) => state === 'heard')?.day
    expect(heardOn('2026-03-31')).toBeNull()
    expect(heardOn('2026-04-01')).toBe('2026-04-01')
  })
})

describe('stepsOfHearing', () => {
  it('lets a hearing be held only once its time has come', () => {
    expect(stepsOfHearing('court', 'scheduled', false)).toEqual(['move', 'cancel'])
    expect(stepsOfHearing('court', 'scheduled', true)).toEqual(['held', 'move', 'cancel'])
  })

  it('offers nothing to those who do not register hearings, and nothing afterwards', () => {
    expect(stepsOfHearing('agency', 'scheduled', true)).toEqual([])
    expect(stepsOfHearing('leader', 'scheduled', true)).toEqual([])
    expect(stepsOfHearing('court', 'held', true)).toEqual([])
    expect(stepsOfHearing('county-office', 'cancelled', false)).toEqual([])
  })
})
