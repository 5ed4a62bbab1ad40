import { describe, expect, it } from '@jest/globals'

import { courtObservation } from '@/src/domain/rules/court-observation'
import type { LossFacts, Settlement } from '@/src/domain/rules/facts'
import { lossKinds, rulesBySubject } from '@/src/domain/rules'
import { lawReport } from '@/src/domain/rules/law-report'
import { planDuties, type ExistingDuty } from '@/src/domain/rules/planDuties'
import { rectification } from '@/src/domain/rules/rectification'
import { circulate } from '@/src/domain/rules/circulate'
import type { RestCalendar } from '@/src/domain/periods/calendar'
import type { Rule } from '@/src/domain/rules/rule'

const everyDayWorks: RestCalendar = { isRestDay: () => false, isPublished: () => true }
const calendars = { court: everyDayWorks, office: everyDayWorks }

const loss = (changed: Partial<LossFacts> = {}): LossFacts => ({
  id: 'case',
  caseNumber: '(2026)黔2301行初12号',
  agency: 'bureau',
  agencyName: '兴义市自然资源局',
  effectiveOn: '2026-03-02',
  remands: 0,
  lawOffice: 'office',
  government: 'government',
  circulatedBy: null,
  ...changed,
})

const bulletin: Settlement = { by: 'bulletin', id: 'b1', number: '州法治办〔2026〕3号' }

const plan = (rule: Rule<'loss'>, facts: LossFacts, existing: readonly ExistingDuty[] = []) =>
  planDuties({
    rule,
    facts,
    parameters: { ...rule.defaults, version: 1 },
    existing,
    calendars,
    context: { today: '2026-03-10', isHistory: false, importedOn: null },
  })

const owed = (rule: Rule<'loss'>, facts: LossFacts): ExistingDuty => {
  const [step] = plan(rule, facts)
  if (step?.action !== 'open') throw new Error('Nothing was opened')
  return {
    id: 'duty',
    uniqueKey: step.uniqueKey,
    state: 'open',
    ...step.dates,
    isLifted: false,
    isDueByHand: false,
    terms: rule.defaults,
  }
}

describe('the four musts', () => {
  it('are four, in the order of the model', () => {
    expect(lossKinds).toEqual(['circulate', 'trace-back', 'interview', 'hold-accountable'])
  })

  it.each([
    ['circulate', 'office'],
    ['trace-back', 'bureau'],
    ['interview', 'government'],
    ['hold-accountable', 'bureau'],
  ])('%s is owed by the %s', (kind, debtor) => {
    const rule = rulesBySubject.loss.find((one) => one.kind === kind)
    const [demand] = rule?.demands(loss(), { ...rule.defaults }, { today: '2026-03-10' }) ?? []
    expect(demand).toMatchObject({ debtor, concerned: 'bureau', subject: 'case', period: null })
  })

  it.each(rulesBySubject.loss.map((rule) => [rule.kind, rule] as const))(
    '%s is not owed before the result is in effect, and lifted when it no longer is',
    (_, rule) => {
      expect(plan(rule, loss({ effectiveOn: null }))).toEqual([])
      expect(plan(rule, loss({ effectiveOn: null }), [owed(rule, loss())])).toEqual([
        { action: 'lift', id: 'duty' },
      ])
    },
  )

  it('tell two defendants of one case apart where one office owes for both', () => {
    const keys = ['bureau', 'township'].map((agency) => owed(circulate, loss({ agency })).uniqueKey)
    expect(new Set(keys).size).toBe(2)
  })

  it('open anew for the result after a remand', () => {
    const before = owed(circulate, loss())
    const steps = plan(circulate, loss({ remands: 1 }), [{ ...before, state: 'struck-off' }])
    expect(steps).toMatchObject([{ action: 'open' }])
  })

  it('ask nobody to talk where no government is on record', () => {
    const rule = rulesBySubject.loss.find(({ kind }) => kind === 'interview')
    expect(
      rule?.demands(loss({ government: null }), rule.defaults, { today: '2026-03-10' }),
    ).toEqual([])
  })
})

describe('a bulletin', () => {
  it('settles the circulation that it names, once', () => {
    const facts = loss({ circulatedBy: bulletin })
    const duty = owed(circulate, loss())
    expect(plan(circulate, facts, [duty])).toEqual([
      { action: 'settle', id: 'duty', settlement: bulletin },
    ])
    expect(plan(circulate, facts, [{ ...duty, state: 'struck-off' }])).toEqual([])
  })

  it('settles nothing that a supervisor waived', () => {
    const waived: ExistingDuty = { ...owed(circulate, loss()), state: 'waived' }
    expect(plan(circulate, loss({ circulatedBy: bulletin }), [waived])).toEqual([])
  })
})

describe('what units owe each year', () => {
  const unit = { agency: 'bureau', agencyName: '兴义市自然资源局', year: 2026 }

  it.each([
    [lawReport, 1],
    [courtObservation, 2],
  ])('is due on the last day, as often as the office has set', (rule, times) => {
    expect(rule.demands(unit, rule.defaults, { today: '2026-01-01' })).toMatchObject([
      { period: '2026', due: { on: '2026-12-31' }, figures: { times } },
    ])
  })

  it('keeps the number of its opening', () => {
    const terms = { ...courtObservation.defaults, minimumCount: 4 }
    expect(courtObservation.demands(unit, terms, { today: '2026-01-01' })[0]?.figures).toEqual({
      times: 4,
    })
  })
})

describe('a finding', () => {
  const finding = {
    id: 'finding',
    title: '处罚决定未告知救济途径',
    unit: 'bureau',
    lead: 'office',
    isWithdrawn: false,
    dueOn: '2026-04-01',
    legalBasis: '行政处罚法第五十九条',
  }

  it('is put right by the unit and re-checked by the office that found it', () => {
    expect(rectification.demands(finding, rectification.defaults, { today: '2026-03-01' })).toEqual(
      [
        expect.objectContaining({
          debtor: 'bureau',
          supervisor: 'office',
          due: { on: '2026-04-01' },
        }),
      ],
    )
  })

  it('asks nothing once withdrawn', () => {
    const withdrawn = { ...finding, isWithdrawn: true }
    expect(
      rectification.demands(withdrawn, rectification.defaults, { today: '2026-03-01' }),
    ).toEqual([])
  })
})
