import { describe, expect, it } from '@jest/globals'

import { dutyKinds } from '@/src/domain/dutyStates'
import { builtinCalendar } from '@/src/domain/periods/calendar'
import { rules, ruleOf } from '@/src/domain/rules'
import { answerBrief } from '@/src/domain/rules/answer-brief'
import { appealDecision } from '@/src/domain/rules/appeal-decision'
import { attendanceRate } from '@/src/domain/rules/attendance-rate'
import { dueDates } from '@/src/domain/rules/dueDates'
import { earlyWarning } from '@/src/domain/rules/early-warning'
import type {
  AgencyYearFacts,
  CaseFacts,
  HearingFacts,
  RegionYearFacts,
  SuggestionFacts,
} from '@/src/domain/rules/facts'
import { judicialSuggestion } from '@/src/domain/rules/judicial-suggestion'
import { leaderAppearance } from '@/src/domain/rules/leader-appearance'
import { lossAnalysis } from '@/src/domain/rules/loss-analysis'
import type { Demand, DutyTerms } from '@/src/domain/rules/rule'
import { writtenReport } from '@/src/domain/rules/written-report'

const context = { today: '2026-08-17' }
const calendars = { court: builtinCalendar, office: builtinCalendar }

const ofCase = (facts: Partial<CaseFacts> = {}): CaseFacts => ({
  id: 'case',
  caseNumber: '(2026)黔2301行初1号',
  instance: 'first',
  isTrashed: false,
  remands: 0,
  defendants: [{ agency: 'bureau', role: 'sole', isLoss: false }],
  ...facts,
})

const dueOn = (demand: Demand | undefined): string | undefined =>
  demand && dueDates(demand.due, calendars).dueOn

describe('the rules', () => {
  it('are one for each kind of duty', () => {
    expect(rules.map(({ kind }) => kind).sort()).toEqual(dutyKinds.map(({ value }) => value).sort())
    for (const { value } of dutyKinds) expect(ruleOf(value).kind).toBe(value)
  })

  it('name what they are and ask for, in both languages', () => {
    for (const { title, defaults } of rules) {
      for (const text of [title.zh, title.en, defaults.demand.zh, defaults.demand.en])
        expect(text.trim()).not.toBe('')
    }
  })
})

describe('answer-brief', () => {
  const demands = (facts: Partial<CaseFacts>) =>
    answerBrief.demands(ofCase(facts), answerBrief.defaults, context)

  it.each([
    // Oracles of domain C.5: a last day on a holiday moves to the next day of work.
    ['2026-09-16', '2026-10-08'],
    ['2026-05-25', '2026-06-09'],
  ])('served on %s is due on %s', (servedOn, expected) => {
    expect(dueOn(demands({ servedOn })[0])).toBe(expected)
  })

  it('is owed by each defendant, not by third parties', () => {
    const owed = demands({
      servedOn: '2026-05-25',
      defendants: [
        { agency: 'bureau', role: 'joint', isLoss: false },
        { agency: 'government', role: 'reconsideration-organ', isLoss: false },
        { agency: 'neighbour', role: 'third-party', isLoss: false },
      ],
    })
    expect(owed.map(({ debtor }) => debtor)).toEqual(['bureau', 'government'])
  })

  it('cites article 67 at first instance and article 108 of the interpretation on appeal', () => {
    const basis = (instance: CaseFacts['instance']) =>
      demands({ servedOn: '2026-05-25', instance })[0]?.legalBasis.zh
    expect(basis('first')).toBe('《行政诉讼法》第34条、第67条')
    expect(basis('second')).toContain('法释〔2018〕1号）第108条')
  })

  it.each([
    ['is not served', {}],
    ['lies in the trash', { servedOn: '2026-05-25', isTrashed: true }],
    ['is no trial', { servedOn: '2026-05-25', instance: 'non-litigation' as const }],
  ])('is not owed while the case %s', (_name, facts) => {
    expect(demands(facts)).toEqual([])
  })

  it('loses its point with the conclusion of the case', () => {
    const [owed] = demands({ servedOn: '2026-05-25', concludedOn: '2026-06-01' })
    expect(owed?.mootOn).toBe('2026-06-01')
  })
})

describe('loss-analysis', () => {
  const lost = {
    concludedOn: '2026-08-14',
    defendants: [
      { agency: 'bureau', role: 'joint', isLoss: true },
      { agency: 'government', role: 'reconsideration-organ', isLoss: true },
      { agency: 'other', role: 'joint', isLoss: false },
    ],
  } as const satisfies Partial<CaseFacts>
  const demands = (facts: Partial<CaseFacts>, terms: Partial<DutyTerms> = {}) =>
    lossAnalysis.demands(ofCase(facts), { ...lossAnalysis.defaults, ...terms }, context)

  it('is owed by each defendant that lost, ten working days from conclusion', () => {
    const owed = demands(lost)
    expect(owed.map(({ debtor }) => debtor)).toEqual(['bureau', 'government'])
    expect(dueOn(owed[0])).toBe('2026-08-28')
  })

  it('heeds the length and the start that the office set', () => {
    expect(dueOn(demands(lost, { days: 5 })[0])).toBe('2026-08-21')
    expect(demands(lost, { startsFrom: 'effective' })).toEqual([])
    const effective = { ...lost, effectiveOn: '2026-08-31' }
    expect(dueOn(demands(effective, { startsFrom: 'effective' })[0])).toBe('2026-09-14')
  })

  it('is a new matter after a remand', () => {
    expect(demands(lost)[0]?.period).toBeNull()
    expect(demands({ ...lost, remands: 1 })[0]?.period).toBe('remand-1')
  })

  it('is not owed before the conclusion, by winners, or for a trashed case', () => {
    expect(demands({ ...lost, concludedOn: null })).toEqual([])
    expect(demands({ concludedOn: '2026-08-14' })).toEqual([])
    expect(demands({ ...lost, isTrashed: true })).toEqual([])
  })
})

describe('appeal-decision', () => {
  const demands = (facts: Partial<CaseFacts>) =>
    appealDecision.demands(
      ofCase({
        concludedOn: '2026-05-20',
        resultServedOn: '2026-05-25',
        defendants: [{ agency: 'bureau', role: 'sole', outcome: 'revoked', isLoss: true }],
        ...facts,
      }),
      appealDecision.defaults,
      context,
    )

  it('is due 15 days after service of a judgment', () => {
    expect(dueOn(demands({})[0])).toBe('2026-06-09')
    expect(demands({})[0]?.legalBasis.zh).toBe('《行政诉讼法》第85条')
  })

  it('is due 10 days after service of a ruling', () => {
    const defendants = [
      { agency: 'bureau', role: 'sole', outcome: 'suit-dismissed', isLoss: true },
    ] as const
    expect(dueOn(demands({ defendants })[0])).toBe('2026-06-04')
  })

  it('is owed by losers at first instance alone, once the judgment is served', () => {
    expect(demands({ instance: 'second' })).toEqual([])
    expect(demands({ resultServedOn: null })).toEqual([])
    expect(
      demands({ defendants: [{ agency: 'bureau', outcome: 'rejected-claims', isLoss: false }] }),
    ).toEqual([])
  })
})

describe('leader-appearance', () => {
  const facts: HearingFacts = {
    id: 'hearing',
    caseNumber: '(2026)黔2301行初1号',
    state: 'scheduled',
    heldOn: '2026-10-04',
    isCaseTrashed: false,
    appearances: [
      { id: 'one', agency: 'bureau' },
      { id: 'two', agency: 'government' },
    ],
  }
  const demands = (changed: Partial<HearingFacts> = {}) =>
    leaderAppearance.demands({ ...facts, ...changed }, leaderAppearance.defaults, context)

  it('is owed by each agency called on the day of the hearing, rest day or not', () => {
    expect(demands().map(({ debtor, subject }) => [debtor, subject])).toEqual([
      ['bureau', 'one'],
      ['government', 'two'],
    ])
    expect(dueOn(demands()[0])).toBe('2026-10-04')
    expect(demands()[0]?.legalBasis.zh).toContain('法释〔2020〕3号')
  })

  it('is not owed for a hearing that was cancelled or a case in the trash', () => {
    expect(demands({ state: 'cancelled' })).toEqual([])
    expect(demands({ isCaseTrashed: true })).toEqual([])
    expect(demands({ state: 'held' })).toHaveLength(2)
  })
})

describe('judicial-suggestion', () => {
  const demands = (changed: Partial<SuggestionFacts> = {}) =>
    judicialSuggestion.demands(
      {
        id: 'letter',
        number: '黔2301法建〔2026〕1号',
        agency: 'bureau',
        isTrashed: false,
        receivedOn: '2026-06-30',
        ...changed,
      },
      judicialSuggestion.defaults,
      context,
    )

  it('is due after two months, or on the day that the letter sets', () => {
    // 30 August 2026 is a Sunday.
    expect(dueOn(demands()[0])).toBe('2026-08-31')
    expect(dueOn(demands({ replyDueOn: '2026-07-31' })[0])).toBe('2026-07-31')
    expect(demands({ isTrashed: true })).toEqual([])
  })
})

const year = (numerator: number, denominator: number): RegionYearFacts => ({
  region: 'county',
  regionName: '普安县',
  isPrefecture: false,
  government: 'government',
  year: 2026,
  period: { from: '2026-01-01', to: '2026-08-17' },
  rate: { numerator, denominator },
})

describe('the loss-rate thresholds', () => {
  const fires = (rule: typeof writtenReport, facts: RegionYearFacts, terms = {}) =>
    rule.demands(facts, { ...rule.defaults, ...terms }, context).length > 0

  it.each([
    [3, 10, false, true],
    [4, 13, true, true],
    [30004, 100000, true, true],
    [1, 5, false, false],
    [2, 9, false, true],
    [0, 0, false, false],
    [0, 4, false, false],
    [1, 1, true, true],
  ])('%i of %i: report %s, warning %s', (lost, concluded, report, warning) => {
    expect(fires(writtenReport, year(lost, concluded))).toBe(report)
    expect(fires(earlyWarning, year(lost, concluded))).toBe(warning)
  })

  it('are owed by the county government, once a year, with the figures as they were', () => {
    const [report] = writtenReport.demands(year(4, 13), writtenReport.defaults, context)
    expect(report).toMatchObject({
      debtor: 'government',
      subject: 'county',
      period: '2026',
      figures: {
        numerator: 4,
        denominator: 13,
        rate: '30.77',
        kind: 'concluded',
        period: { from: '2026-01-01', to: '2026-08-17' },
      },
    })
    // Fifteen working days from 17 August 2026.
    expect(dueOn(report)).toBe('2026-09-07')
  })

  it('heed percentage and minimum count of the office', () => {
    expect(fires(writtenReport, year(3, 10), { percent: '29.9' })).toBe(true)
    expect(fires(writtenReport, year(1, 1), { minimumCount: 3 })).toBe(false)
  })

  it('are never owed by the prefecture itself, nor where no government is on record', () => {
    expect(fires(writtenReport, { ...year(4, 13), isPrefecture: true })).toBe(false)
    expect(fires(writtenReport, { ...year(4, 13), government: null })).toBe(false)
  })
})

describe('attendance-rate', () => {
  const fires = (attended: number, heard: number, unknown = 0): boolean => {
    const facts: AgencyYearFacts = {
      agency: 'bureau',
      agencyName: '自然资源局',
      year: 2026,
      period: { from: '2026-01-01', to: '2026-08-17' },
      rate: { numerator: attended, denominator: heard },
      unknown,
    }
    return attendanceRate.demands(facts, attendanceRate.defaults, context).length > 0
  }

  it.each([
    [1, 3, 0, true],
    [3, 5, 0, false],
    [2, 4, 0, true],
    [0, 2, 0, false],
    [0, 0, 0, false],
    // Three of five at best: what is not on record yet may have been attended.
    [1, 5, 2, false],
    [1, 5, 1, true],
  ])('%i of %i heard, %i unknown: %s', (attended, heard, unknown, expected) => {
    expect(fires(attended, heard, unknown)).toBe(expected)
  })
})
