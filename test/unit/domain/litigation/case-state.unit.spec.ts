import { describe, expect, it } from '@jest/globals'

import {
  caseState,
  checkCaseFacts,
  reopen,
  type CaseFacts,
} from '@/src/domain/litigation/case-state'

const today = '2026-06-30'

const open: CaseFacts = {
  instance: 'first',
  filedOn: '2026-01-05',
  servedOn: '2026-01-08',
  heardOn: '2026-03-03',
  defendants: [{ agency: 'a1', role: 'sole' }],
}

const concluded: CaseFacts = {
  ...open,
  concludedOn: '2026-04-10',
  defendants: [{ agency: 'a1', role: 'sole', outcome: 'revoked' }],
}

const effective: CaseFacts = { ...concluded, effectiveOn: '2026-05-06' }

const codes = (after: CaseFacts, before: CaseFacts | null = null, isRemand = false) =>
  checkCaseFacts(before, after, { today, isRemand }).map(({ code }) => code)

describe('caseState', () => {
  it('follows the facts', () => {
    expect(caseState({ filedOn: '2026-01-05', defendants: [] })).toBe('accepted')
    expect(caseState({ ...open, heardOn: null })).toBe('served')
    expect(caseState(open)).toBe('heard')
    expect(caseState(concluded)).toBe('concluded')
    expect(caseState(effective)).toBe('effective')
  })

  it('does not count a hearing that lies ahead', () => {
    expect(caseState({ ...open, heardOn: '2026-07-01' }, today)).toBe('served')
    expect(caseState({ ...open, heardOn: today }, today)).toBe('heard')
  })
})

describe('checkCaseFacts', () => {
  it.each([
    ['open', open],
    ['concluded', concluded],
    ['effective', effective],
  ])('finds nothing in an %s case', (_, facts) => {
    expect(codes(facts)).toEqual([])
  })

  it.each<[string, CaseFacts, string]>([
    ['no defendants', { ...open, defendants: [] }, 'defendants-missing'],
    [
      'third parties only',
      { ...open, defendants: [{ agency: 1, role: 'third-party' }] },
      'defendants-missing',
    ],
    ['no filing date', { ...open, filedOn: null }, 'filed-on-missing'],
    [
      'concluded before filing',
      { ...concluded, concludedOn: '2026-01-04', heardOn: null },
      'date-before-filing',
    ],
    ['served before filing', { ...open, servedOn: '2026-01-04' }, 'date-before-filing'],
    ['heard before filing', { ...open, heardOn: '2026-01-04' }, 'date-before-filing'],
    ['concluded tomorrow', { ...concluded, concludedOn: '2026-07-01' }, 'date-in-future'],
    ['effective tomorrow', { ...concluded, effectiveOn: '2026-07-01' }, 'date-in-future'],
    ['served tomorrow', { ...open, servedOn: '2026-07-01' }, 'date-in-future'],
    ['impossible date', { ...open, servedOn: '2026-02-30' }, 'date-invalid'],
    [
      'concluded without outcome',
      { ...open, concludedOn: '2026-04-10' },
      'concluded-without-outcome',
    ],
    [
      'outcome without conclusion',
      { ...concluded, concludedOn: null },
      'outcome-without-conclusion',
    ],
    [
      'effective without conclusion',
      { ...open, effectiveOn: '2026-05-06' },
      'effective-without-conclusion',
    ],
    [
      'effective too early',
      { ...concluded, effectiveOn: '2026-04-09' },
      'effective-before-conclusion',
    ],
    [
      'appeal disposition at first instance',
      { ...concluded, defendants: [{ agency: 1, outcome: 'affirmed' }] },
      'outcome-not-for-instance',
    ],
    [
      'recoded outcome without alteration',
      { ...concluded, defendants: [{ agency: 1, outcome: 'revoked', alteredTo: 'modified' }] },
      'altered-to-unexpected',
    ],
  ])('refuses: %s', (_, facts, code) => {
    const found = checkCaseFacts(null, facts, { today })
    expect(found).toContainEqual(expect.objectContaining({ code, severity: 'error' }))
  })

  it.each<[string, CaseFacts, string]>([
    ['judgment without a hearing', { ...concluded, heardOn: null }, 'judgment-without-hearing'],
    [
      'heard after the conclusion',
      { ...concluded, heardOn: '2026-04-11' },
      'hearing-after-conclusion',
    ],
    [
      'altered without the new outcome',
      { ...concluded, instance: 'second', defendants: [{ agency: 1, outcome: 'altered' }] },
      'altered-to-missing',
    ],
    [
      'sole among several',
      {
        ...open,
        defendants: [
          { agency: 1, role: 'sole' },
          { agency: 2, role: 'joint' },
        ],
      },
      'sole-defendant-not-alone',
    ],
  ])('only warns: %s', (_, facts, code) => {
    const found = checkCaseFacts(null, facts, { today })
    expect(found.map((one) => one.code)).toEqual([code])
    expect(found[0]?.severity).toBe('warning')
  })

  it('a dismissal needs no hearing, and a hearing may lie ahead', () => {
    const dismissed: CaseFacts = {
      ...concluded,
      heardOn: null,
      defendants: [{ agency: 'a1', role: 'sole', outcome: 'suit-dismissed' }],
    }
    expect(codes(dismissed)).toEqual([])
    expect(codes({ ...open, heardOn: '2026-08-01' })).toEqual([])
  })

  it('refuses one agency twice in one role, by its row', () => {
    const twice: CaseFacts = {
      ...open,
      defendants: [
        { agency: 7, role: 'joint' },
        { agency: 8, role: 'joint' },
        { agency: 7, role: 'joint' },
      ],
    }
    expect(checkCaseFacts(null, twice, { today })).toMatchObject([
      { code: 'defendant-twice', field: 'defendants.2.agency', params: { position: 3 } },
    ])
  })

  it('names the defendant whose outcome is missing', () => {
    const half: CaseFacts = {
      ...concluded,
      defendants: [
        { agency: 1, role: 'joint', outcome: 'revoked' },
        { agency: 2, role: 'joint' },
        { agency: 3, role: 'third-party' },
      ],
    }
    expect(checkCaseFacts(null, half, { today })).toMatchObject([{ field: 'defendants.1.outcome' }])
  })

  it('checks the reconsideration organ against the original agency', () => {
    const contradictory: CaseFacts = {
      ...concluded,
      defendants: [
        { agency: 1, role: 'sole', outcome: 'revoked' },
        { agency: 2, role: 'reconsideration-organ', outcome: 'rejected-claims' },
      ],
    }
    expect(codes(contradictory)).toEqual(['reconsideration-outcome-contradicts'])
  })
})

describe('going back', () => {
  it('is refused without a remand', () => {
    expect(codes(open, concluded)).toEqual(['reopened-without-remand'])
    expect(codes(concluded, effective)).toEqual(['reopened-without-remand'])
    expect(codes(open, effective, true)).toEqual([])
  })

  it('is free before the conclusion, and a correction of dates is no way back', () => {
    expect(codes({ ...open, heardOn: null }, open)).toEqual([])
    expect(codes({ ...concluded, concludedOn: '2026-04-12' }, concluded)).toEqual([])
  })

  it('a remand clears results and keeps what was done', () => {
    const reopened = reopen(effective)
    expect(caseState(reopened)).toBe('heard')
    expect(reopened.defendants[0]).toMatchObject({ agency: 'a1', outcome: null })
    expect(codes(reopened, effective, true)).toEqual([])
  })
})
