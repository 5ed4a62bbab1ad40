import { describe, expect, it } from '@jest/globals'

import { ranking } from '@/src/domain/accountability/ranking'
import { isSavable, isWritable } from '@/src/domain/accountability/recordWriting'

describe('whether a record is still written', () => {
  const agency = { role: 'agency', agency: 'a1', region: 'r1' } as const
  const paper = { id: 'p', agency: 'a1', region: 'r1', dutyState: 'open' } as const

  it('ends for a paper with the handing in of its duty, and comes back with its return', () => {
    expect(isWritable('tracebacks', paper, agency)).toBe(true)
    expect(isWritable('tracebacks', { ...paper, dutyState: 'submitted' }, agency)).toBe(false)
    expect(isWritable('tracebacks', { ...paper, dutyState: 'returned' }, agency)).toBe(true)
    expect(isWritable('tracebacks', { ...paper, dutyState: 'struck-off' }, agency)).toBe(false)
  })

  it('is nobody else’s, and a leader’s for an interview of his region', () => {
    const leader = { role: 'leader', region: 'r1' } as const
    expect(isWritable('tracebacks', paper, { ...agency, agency: 'a2' })).toBe(false)
    expect(isWritable('tracebacks', paper, { role: 'county-office', agency: 'a1' })).toBe(false)
    expect(isWritable('interviews', paper, leader)).toBe(true)
    expect(isWritable('interviews', paper, { ...leader, region: 'r2' })).toBe(false)
    expect(isWritable('sanctions', paper, leader)).toBe(false)
    expect(isWritable('tracebacks', paper, null)).toBe(false)
  })

  it('is no question of somebody without organization or region', () => {
    expect(
      isWritable('findings', { id: 'f', lead: null }, { role: 'county-office', agency: null }),
    ).toBe(false)
  })

  it('ends for a bulletin with its approval, and is of the office of its level', () => {
    const office = { role: 'county-office', region: 'r1' } as const
    const bulletin = { id: 'b', state: 'draft', level: 'county', region: 'r1' }
    expect(isWritable('bulletins', bulletin, office)).toBe(true)
    expect(isWritable('bulletins', { ...bulletin, state: 'approved' }, office)).toBe(false)
    expect(isWritable('bulletins', { ...bulletin, level: 'prefecture' }, office)).toBe(false)
  })

  it('leaves the name of who a referral is hidden from to the offices', () => {
    const office = { role: 'prefecture-office', region: 'r0' } as const
    const referral = { id: 'f', state: 'handed-over' }
    expect(isWritable('referrals', referral, office)).toBe(false)
    expect(isSavable('referrals', referral, office)).toBe(true)
    expect(isSavable('referrals', referral, { role: 'discipline' })).toBe(false)
    expect(isSavable('findings', { id: 'f', lead: 'a', issuedOn: '2026-01-01' }, office)).toBe(
      false,
    )
  })
})

describe('the ranking of results', () => {
  it('compares before rounding, shares a rank among equals and then skips', () => {
    const results = ['80', '200/3', '66', '400/6', '0'].map((totalExact) => ({ totalExact }))
    const ranks = ranking(results).map(({ rank, result }) => [rank, result.totalExact])
    expect(ranks).toEqual([
      [1, '80'],
      [2, '200/3'],
      [2, '400/6'],
      [4, '66'],
      [5, '0'],
    ])
  })
})
