import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  defaultDueOn,
  litigationDueOn,
  matterKinds,
  matterProblem,
  matterProcedure,
  matterStates,
  opinionConclusions,
  type MatterGate,
  type MatterKind,
  type MatterStep,
} from '@/src/domain/counsel/matter'
import { isOnTime, isOpinionFile, opinionGaps, opinionProblem } from '@/src/domain/counsel/opinion'
import { addDays } from '@/src/domain/day'
import { stepNames } from '@/src/domain/procedure'

const unit = { isUnit: true, isOffice: false }
const office = { isUnit: false, isOffice: true }
const stranger = { isUnit: false, isOffice: false }

const gate = (more: Partial<MatterGate> = {}): MatterGate => ({
  kind: 'major-contract',
  state: 'reviewed',
  isOfCase: false,
  conclusion: 'lawful',
  ...more,
})

const anyGate = fc.record({
  kind: fc.constantFrom(...matterKinds.map(({ value }) => value)),
  state: fc.constantFrom(...matterStates.map(({ value }) => value)),
  isOfCase: fc.boolean(),
  conclusion: fc.option(fc.constantFrom(...opinionConclusions.map(({ value }) => value))),
})
const anyStep = fc.constantFrom<MatterStep>(...stepNames(matterProcedure))
const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))

describe('the gate of a matter', () => {
  it('opens for nobody without a reviewed opinion, nor past one that holds it unlawful', () => {
    fc.assert(
      fc.property(anyGate, fc.constantFrom(unit, office), (facts, actor) => {
        const isOpen = matterProblem(actor, facts, 'pass') === null
        const answered: MatterKind[] = ['litigation', 'reconsideration']
        const isHeard = facts.state === 'reviewed' && facts.conclusion !== null
        const mayGoOn = facts.conclusion !== 'unlawful' || answered.includes(facts.kind)
        expect(isOpen).toBe(isHeard && mayGoOn)
      }),
    )
  })

  it('tells why it is shut', () => {
    expect(matterProblem(unit, gate({ state: 'opined' }), 'pass')).toBe('noOpinion')
    expect(matterProblem(unit, gate({ conclusion: null }), 'pass')).toBe('noOpinion')
    expect(matterProblem(office, gate({ conclusion: 'unlawful' }), 'pass')).toBe('unlawful')
    expect(matterProblem(unit, gate({ state: 'passed' }), 'pass')).toBe('wrongState')
  })

  it('is nobody’s business but that of unit and office', () => {
    fc.assert(
      fc.property(anyGate, anyStep, (facts, step) => {
        expect(matterProblem(stranger, facts, step)).toBe('onlyUnitOrOffice')
      }),
    )
  })

  it('is not moved, nor a suit withdrawn, by the unit that owes the opinion', () => {
    const facts = gate({ state: 'assigned', isOfCase: true })
    for (const actor of [unit, { isUnit: true, isOffice: true }]) {
      expect(matterProblem(actor, facts, 'move')).toBe('onlyOffice')
      expect(matterProblem(actor, facts, 'withdraw')).toBe('onlyOffice')
      expect(matterProblem(actor, { ...facts, isOfCase: false }, 'withdraw')).toBeNull()
    }
    expect(matterProblem(office, facts, 'move')).toBeNull()
    expect(matterProblem(office, facts, 'withdraw')).toBeNull()
  })

  it('is final once it was passed or withdrawn', () => {
    for (const state of ['passed', 'withdrawn'] as const)
      for (const step of stepNames(matterProcedure))
        expect(matterProblem(office, gate({ state }), step)).toBe('wrongState')
  })
})

describe('due days of opinions', () => {
  it('follow from the kind', () => {
    expect(defaultDueOn('major-decision', '2026-11-24')).toBe('2026-12-04')
    expect(defaultDueOn('major-contract', '2026-11-24')).toBe('2026-11-29')
  })

  it('leave a day to answer, and lie ahead whenever the answer does', () => {
    expect(litigationDueOn('2026-12-09', '2026-11-24')).toBe('2026-12-06')
    expect(litigationDueOn('2026-11-26', '2026-11-24')).toBe('2026-11-24')
    fc.assert(
      fc.property(anyDay, anyDay, (answer, day) => {
        const due = litigationDueOn(answer, day)
        expect(due < answer).toBe(true)
        if (answer > day) expect(due >= day).toBe(true)
      }),
    )
  })

  it('count the day itself', () => {
    expect(isOnTime('2026-11-29', '2026-11-29')).toBe(true)
    expect(isOnTime('2026-11-30', '2026-11-29')).toBe(false)
  })
})

describe('opinions', () => {
  const actor = { isAuthor: false, isAssigned: false, isReviewer: false }
  it('are never reviewed or returned by their author', () => {
    for (const step of ['review', 'return'] as const)
      expect(
        opinionProblem({ isAuthor: true, isAssigned: true, isReviewer: true }, 'submitted', step),
      ).toBe('ownOpinion')
  })

  it('are handed in by the author while the matter is assigned', () => {
    expect(opinionProblem({ ...actor, isReviewer: true }, 'draft', 'submit')).toBe('onlyAuthor')
    expect(opinionProblem({ ...actor, isAuthor: true }, 'draft', 'submit')).toBe('notAssigned')
    const author = { ...actor, isAuthor: true, isAssigned: true }
    expect(opinionProblem(author, 'draft', 'submit')).toBeNull()
    expect(opinionProblem(author, 'submitted', 'submit')).toBe('wrongState')
    expect(opinionProblem(author, 'reviewed', 'submit')).toBe('wrongState')
  })

  it('lack conclusion and risk level, and their parts where there is no paper', () => {
    const gapsOf = (content: Parameters<typeof opinionGaps>[0]) =>
      opinionGaps(content).map(({ en }) => en)
    expect(gapsOf({ files: 1 })).toEqual(['conclusion', 'risk level'])
    expect(gapsOf({ files: 1, conclusion: 'lawful', riskLevel: 'low' })).toEqual([])
    expect(gapsOf({ files: 0, conclusion: 'lawful', riskLevel: 'low', facts: ' ' })).toEqual([
      'Facts relied on (or the paper)',
      'Law (or the paper)',
      'Analysis (or the paper)',
    ])
  })

  it('come as .docx, .pdf, .ofd or .wps', () => {
    for (const name of ['意见.docx', 'a.PDF', 'a.ofd', 'a.wps'])
      expect(isOpinionFile(name)).toBe(true)
    for (const name of ['a.png', 'a.doc', 'pdf', 'a.pdf.exe'])
      expect(isOpinionFile(name)).toBe(false)
  })
})
