import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays, type Day } from '@/src/domain/day'
import { dutyStates, type DutyState } from '@/src/domain/dutyStates'
import { builtinCalendar } from '@/src/domain/periods/calendar'
import { dutyStage, isOverdue } from '@/src/domain/rules/dutyStage'
import type { CaseFacts } from '@/src/domain/rules/facts'
import { lossAnalysis } from '@/src/domain/rules/loss-analysis'
import { answerBrief } from '@/src/domain/rules/answer-brief'
import { planDuties, type ExistingDuty } from '@/src/domain/rules/planDuties'
import type { Rule } from '@/src/domain/rules/rule'

const calendars = { court: builtinCalendar, office: builtinCalendar }

const facts = (changed: Partial<CaseFacts> = {}): CaseFacts => ({
  id: 'case',
  caseNumber: '(2026)黔2301行初1号',
  instance: 'first',
  isTrashed: false,
  remands: 0,
  servedOn: '2026-03-02',
  defendants: [{ agency: 'bureau', role: 'sole', isLoss: false }],
  ...changed,
})

interface Options {
  rule?: Rule<'case'>
  isHistory?: boolean
  isEnabled?: boolean
  importedOn?: Day
}

const plan = (
  ofCase: CaseFacts,
  existing: readonly ExistingDuty[],
  { rule = answerBrief, isHistory = false, isEnabled = true, importedOn }: Options = {},
) =>
  planDuties({
    rule,
    facts: ofCase,
    parameters: { ...rule.defaults, isEnabled, version: 1 },
    existing,
    calendars,
    context: { today: '2026-03-10', isHistory, importedOn: importedOn ?? null },
  })

/** The ledger after the steps, as the engine would write it. */
const carriedOut = (
  existing: readonly ExistingDuty[],
  steps: ReturnType<typeof plan>,
): ExistingDuty[] => [
  ...existing.map((duty): ExistingDuty => {
    const step = steps.find((one) => one.action !== 'open' && one.id === duty.id)
    if (!step || step.action === 'open') return duty
    if (step.action === 'lift') return { ...duty, state: 'waived', isLifted: true }
    if (step.action === 'settle') return { ...duty, state: 'struck-off' }
    const reopened =
      step.action === 'reopen'
        ? ({ state: 'open', isLifted: false, isDueByHand: false } as const)
        : {}
    return { ...duty, ...step.dates, ...reopened }
  }),
  ...steps.flatMap((step): ExistingDuty[] =>
    step.action === 'open'
      ? [
          {
            id: step.uniqueKey,
            uniqueKey: step.uniqueKey,
            state: 'open',
            ...step.dates,
            isLifted: false,
            isDueByHand: false,
            terms: lossAnalysis.defaults,
          },
        ]
      : [],
  ),
]

const opened = (changed: Partial<ExistingDuty> = {}): ExistingDuty => ({
  ...(carriedOut([], plan(facts(), []))[0] as ExistingDuty),
  ...changed,
})

describe('planDuties', () => {
  it('opens what is demanded and missing', () => {
    expect(plan(facts(), [])).toMatchObject([
      { action: 'open', uniqueKey: 'answer-brief|case|bureau|', dates: { dueOn: '2026-03-17' } },
    ])
  })

  it('opens nothing for history, for a rule that is off, or for what has lost its point', () => {
    expect(plan(facts(), [], { isHistory: true })).toEqual([])
    expect(plan(facts(), [], { isEnabled: false })).toEqual([])
    expect(plan(facts({ concludedOn: '2026-03-09' }), [])).toEqual([])
  })

  it('re-dates what is owed when its start was corrected', () => {
    expect(plan(facts({ servedOn: '2026-03-04' }), [opened()])).toMatchObject([
      { action: 'move', dates: { startOn: '2026-03-04', dueOn: '2026-03-19' } },
    ])
  })

  it('leaves a due date that a supervisor set', () => {
    const byHand = opened({ dueOn: '2026-04-01', isDueByHand: true })
    expect(plan(facts({ servedOn: '2026-03-04' }), [byHand])).toEqual([])
  })

  it('lifts what is no longer demanded and re-opens it when it is demanded again', () => {
    const lifted = carriedOut([opened()], plan(facts({ servedOn: null }), [opened()]))
    expect(lifted[0]).toMatchObject({ state: 'waived', isLifted: true })
    expect(plan(facts(), lifted)).toMatchObject([{ action: 'reopen' }])
  })

  it('lifts an answer that a conclusion overtook, but keeps one that was late by then', () => {
    expect(plan(facts({ concludedOn: '2026-03-10' }), [opened()])).toMatchObject([
      { action: 'lift' },
    ])
    expect(plan(facts({ concludedOn: '2026-06-10' }), [opened()])).toEqual([])
  })

  it('never touches what was handed in, struck off or waived by a supervisor', () => {
    for (const state of ['submitted', 'struck-off', 'waived'] as const) {
      expect(plan(facts({ servedOn: '2026-03-04' }), [opened({ state })])).toEqual([])
      expect(plan(facts({ servedOn: null }), [opened({ state })])).toEqual([])
    }
  })

  it('opens nothing of an imported case that was due before the import', () => {
    const [step] = plan(facts(), [], { importedOn: '2026-03-17' })
    expect(step).toMatchObject({ action: 'open', dates: { dueOn: '2026-03-17' } })
    expect(plan(facts(), [], { importedOn: '2026-03-18' })).toEqual([])
  })

  it('does not count an answer anew from a service before a result that was set aside', () => {
    const lifted = opened({ state: 'waived', isLifted: true })
    const remanded = facts({ remands: 1, setAsideResultOn: '2026-03-09' })
    expect(plan(remanded, [lifted])).toEqual([])
    expect(plan(remanded, [])).toEqual([])
    expect(plan({ ...remanded, servedOn: '2026-03-10' }, [])).toHaveLength(1)
  })

  it('counts an open duty by the terms of its opening', () => {
    const lost = facts({
      concludedOn: '2026-03-02',
      defendants: [{ agency: 'bureau', role: 'sole', outcome: 'revoked', isLoss: true }],
    })
    const duties = carriedOut([], plan(lost, [], { rule: lossAnalysis }))
    const later = planDuties({
      rule: lossAnalysis,
      facts: lost,
      parameters: { ...lossAnalysis.defaults, days: 20, startsFrom: 'effective', version: 2 },
      existing: duties,
      calendars,
      context: { today: '2026-03-10', isHistory: false },
    })
    expect(later).toEqual([])
  })

  it('lifts in one step what a corrected service and a conclusion make pointless together', () => {
    const due = opened({ startOn: '2026-01-01', dueOn: '2026-01-16' })
    const corrected = facts({ servedOn: '2026-01-02', concludedOn: '2026-01-17' })
    expect(plan(corrected, [due])).toEqual([{ action: 'lift', id: due.id }])
  })

  it('has nothing left to do after it was carried out, whatever the ledger held before', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-01-01', days))
    const someFacts = fc.record({
      isTrashed: fc.boolean(),
      servedOn: fc.option(day),
      concludedOn: fc.option(day),
      effectiveOn: fc.option(day),
      remands: fc.integer({ min: 0, max: 2 }),
      defendants: fc.uniqueArray(
        fc.record({
          agency: fc.constantFrom('bureau', 'government', 'police'),
          role: fc.constantFrom('sole' as const, 'third-party' as const),
          isLoss: fc.boolean(),
        }),
        { selector: ({ agency }) => agency, maxLength: 3 },
      ),
    })
    const states: readonly DutyState[] = dutyStates.map(({ value }) => value)
    const change = fc.record({
      state: fc.constantFrom(...states),
      isLifted: fc.boolean(),
      isDueByHand: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(answerBrief, lossAnalysis),
        someFacts,
        someFacts,
        fc.array(change, { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        (rule, before, after, changes, isHistory) => {
          const first = carriedOut([], plan(facts(before), [], { rule })).map((duty, index) => ({
            ...duty,
            ...changes[index],
          }))
          const second = carriedOut(first, plan(facts(after), first, { rule, isHistory }))
          expect(plan(facts(after), second, { rule, isHistory })).toEqual([])
          expect(new Set(second.map(({ uniqueKey }) => uniqueKey)).size).toBe(second.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('dutyStage', () => {
  const settings = { reminderDays: [5, 3, 1], escalationDays: [1, 3, 7] }

  it.each([
    ['2026-03-09', null],
    ['2026-03-12', { kind: 'reminder', daysBefore: 5 }],
    ['2026-03-13', { kind: 'reminder', daysBefore: 5 }],
    ['2026-03-14', { kind: 'reminder', daysBefore: 3 }],
    ['2026-03-17', { kind: 'reminder', daysBefore: 1 }],
    ['2026-03-18', { kind: 'overdue', level: 1, daysOverdue: 1 }],
    ['2026-03-20', { kind: 'overdue', level: 2, daysOverdue: 3 }],
    ['2026-04-17', { kind: 'overdue', level: 3, daysOverdue: 31 }],
  ])('on %s is %j', (today, expected) => {
    expect(dutyStage('2026-03-17', today, settings)).toEqual(expected)
  })

  it('calls late only what the debtor still owes', () => {
    const late = (state: DutyState) => isOverdue({ state, dueOn: '2026-03-17' }, '2026-03-18')
    expect(dutyStates.filter(({ value }) => late(value)).map(({ value }) => value)).toEqual([
      'open',
      'returned',
    ])
    expect(isOverdue({ state: 'open', dueOn: '2026-03-17' }, '2026-03-17')).toBe(false)
  })
})
