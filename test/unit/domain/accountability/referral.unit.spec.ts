import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { stepNames } from '@/src/domain/procedure'
import {
  promotionProblem,
  promotionProcedure,
  type promotionStates,
} from '@/src/domain/accountability/promotionOpinion'
import {
  referralProblem,
  referralProcedure,
  referralStates,
  type ReferralFacts,
  type ReferralProblem,
  type ReferralStep,
} from '@/src/domain/accountability/referral'
import {
  candidateKey,
  referralCandidates,
  type ReferralYear,
} from '@/src/domain/accountability/referralReasons'
import { roles } from '@/src/domain/roles'

const facts = (more: Partial<ReferralFacts> = {}): ReferralFacts => ({
  state: 'clue',
  isOfPrefecture: false,
  author: 'author',
  countyReviewer: null,
  ...more,
})

const county = { id: 'county', role: 'county-office' } as const
const prefecture = { id: 'prefecture', role: 'prefecture-office' } as const
const discipline = { id: 'discipline', role: 'discipline' } as const

describe('the procedure of a referral', () => {
  it('goes level by level, each in its own hands', () => {
    const way = [
      [county, 'county-review', facts()],
      [
        prefecture,
        'prefecture-review',
        facts({ state: 'county-reviewed', countyReviewer: 'county' }),
      ],
      [prefecture, 'hand-over', facts({ state: 'prefecture-reviewed' })],
      [discipline, 'receive', facts({ state: 'handed-over' })],
      [discipline, 'result', facts({ state: 'received' })],
    ] as const
    for (const [user, step, at] of way) expect(referralProblem(user, at, step)).toBeNull()
  })

  it('begins at the prefecture for agencies of the prefecture', () => {
    const clue = facts({ isOfPrefecture: true })
    expect(referralProblem(prefecture, clue, 'prefecture-review')).toBeNull()
    expect(referralProblem(county, clue, 'county-review')).toBe('noCountyLevel')
    expect(referralProblem(county, clue, 'drop')).toBe('onlyPrefecture')
  })

  const refusals: readonly [
    ReferralProblem,
    Parameters<typeof referralProblem>[0],
    ReferralStep,
    Partial<ReferralFacts>,
  ][] = [
    ['countyFirst', prefecture, 'prefecture-review', {}],
    ['wrongState', prefecture, 'hand-over', { state: 'county-reviewed' }],
    ['wrongState', prefecture, 'hand-over', {}],
    ['wrongState', discipline, 'result', { state: 'handed-over' }],
    ['wrongState', discipline, 'receive', { state: 'prefecture-reviewed' }],
    ['onlyCounty', prefecture, 'county-review', {}],
    ['onlyPrefecture', county, 'prefecture-review', { state: 'county-reviewed' }],
    ['onlyDiscipline', prefecture, 'receive', { state: 'handed-over' }],
    ['onlyCounty', prefecture, 'drop', {}],
    ['onlyPrefecture', county, 'drop', { state: 'county-reviewed' }],
    ['wrongState', prefecture, 'drop', { state: 'handed-over' }],
    [
      'ownClue',
      prefecture,
      'prefecture-review',
      { state: 'county-reviewed', author: 'prefecture' },
    ],
    [
      'ownCountyReview',
      prefecture,
      'prefecture-review',
      { state: 'county-reviewed', countyReviewer: 'prefecture' },
    ],
  ]
  it.each(refusals)('says %s', (problem, user, step, more) => {
    expect(referralProblem(user, facts(more), step)).toBe(problem)
  })

  it('is for offices and discipline inspection alone', () => {
    const outsiders = roles.filter(
      ({ value }) => !['county-office', 'prefecture-office', 'discipline'].includes(value),
    )
    for (const { value: role } of outsiders) {
      for (const { value: state } of referralStates) {
        for (const step of stepNames(referralProcedure)) {
          expect(referralProblem({ id: 'x', role }, facts({ state }), step)).not.toBeNull()
        }
      }
    }
  })
})

describe('the procedure of a promotion opinion', () => {
  it('needs facts before words, and another person to approve', () => {
    const at = (
      state: (typeof promotionStates)[number]['value'],
      draftedBy: string | null = null,
    ) =>
      stepNames(promotionProcedure).filter(
        (step) => promotionProblem('me', { state, draftedBy }, step) === null,
      )
    expect(at('requested')).toEqual(['pull'])
    expect(at('facts-pulled')).toEqual(['pull', 'draft'])
    expect(at('drafted', 'me')).toEqual(['pull', 'draft', 'return'])
    expect(at('drafted', 'other')).toEqual(['pull', 'draft', 'return', 'approve'])
    expect(at('approved')).toEqual(['send'])
    expect(at('sent')).toEqual([])
    expect(promotionProblem('me', { state: 'drafted', draftedBy: 'me' }, 'approve')).toBe(
      'ownDraft',
    )
  })
})

describe('the yearly analysis', () => {
  const label = { zh: '行政处罚', en: 'Penalty' }
  const year = (more: Partial<ReferralYear> = {}): ReferralYear => ({
    year: 2026,
    leastLosses: 3,
    losses: [],
    absences: [],
    overdueAccountability: [],
    ...more,
  })
  const loss = (record: string, agency = 'a', causeClass = 'penalty') => ({
    agency,
    record,
    causeClass,
    causeLabel: label,
  })

  it('proposes losses of one class from the line on, not below it, and never across classes', () => {
    const two = [loss('1'), loss('2')]
    expect(referralCandidates(year({ losses: two }))).toEqual([])
    expect(referralCandidates(year({ losses: [...two, loss('3', 'a', 'licensing')] }))).toEqual([])
    expect(referralCandidates(year({ losses: [...two, loss('3', 'b')] }))).toEqual([])
    const [found] = referralCandidates(year({ losses: [...two, loss('3')] }))
    expect(found).toMatchObject({
      agency: 'a',
      reason: 'repeated-losses',
      records: ['1', '2', '3'],
    })
    expect(found?.description.zh).toContain('3件')
  })

  it('counts a record once', () => {
    expect(referralCandidates(year({ losses: [loss('1'), loss('1'), loss('1')] }))).toEqual([])
  })

  it('gives every candidate a reason of its own and a key of its own', () => {
    const agency = fc.constantFrom('a', 'b', 'c')
    const fact = fc.record({ agency, record: fc.string({ minLength: 1, maxLength: 3 }) })
    const lossFact = fc
      .tuple(fact, fc.constantFrom('penalty', 'licensing'))
      .map(([one, causeClass]) => ({ ...one, causeClass, causeLabel: label }))
    fc.assert(
      fc.property(
        fc.array(lossFact, { maxLength: 30 }),
        fc.array(fact, { maxLength: 10 }),
        fc.array(fact, { maxLength: 10 }),
        (losses, absences, overdueAccountability) => {
          const found = referralCandidates(year({ losses, absences, overdueAccountability }))
          const keys = found.map((one) => candidateKey(2026, one))
          expect(new Set(keys).size).toBe(keys.length)
          for (const { records } of found) expect(records.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
