import { describe, expect, it } from '@jest/globals'

import {
  inspectionProblem,
  inspectionProcedure,
  inspectionStates,
  type InspectionFacts,
  type InspectionProblem,
  type InspectionState,
  type InspectionStep,
} from '@/src/domain/accountability/inspection'
import { stateAfter, stepNames } from '@/src/domain/procedure'

const facts = (more: Partial<InspectionFacts> = {}): InspectionFacts => ({
  state: 'planned',
  unit: 'unit',
  lead: 'lead',
  hasSelfCheck: true,
  scoreState: 'draft',
  scoreItems: 0,
  reviewers: 0,
  undecidedObjections: 0,
  openFindings: 0,
  findings: 0,
  unissuedFindings: 0,
  ...more,
})

const reachable: Readonly<
  Record<InspectionStep, Partial<Record<InspectionState, InspectionState>>>
> = {
  announce: { planned: 'self-check' },
  'self-check': { 'self-check': 'self-check' },
  visit: { 'self-check': 'on-site' },
  report: { 'on-site': 'findings' },
  rectify: { findings: 'rectifying', rectifying: 'rectifying' },
  close: { findings: 'closed', rectifying: 'closed' },
  cancel: { planned: 'cancelled', 'self-check': 'cancelled', 'on-site': 'cancelled' },
  'propose-score': { 'on-site': 'on-site', findings: 'findings', rectifying: 'rectifying' },
  object: { 'on-site': 'on-site', findings: 'findings', rectifying: 'rectifying' },
  'decide-objection': { 'on-site': 'on-site', findings: 'findings', rectifying: 'rectifying' },
  'finalize-score': { 'on-site': 'on-site', findings: 'findings', rectifying: 'rectifying' },
}

describe('the procedure of an inspection', () => {
  it.each(stepNames(inspectionProcedure))('%s leads only where it should', (step) => {
    for (const { value: state } of inspectionStates) {
      expect([state, stateAfter(inspectionProcedure, step, state)]).toEqual([
        state,
        reachable[step][state] ?? null,
      ])
    }
  })

  it('leaves no way out of an inspection that is over', () => {
    for (const state of ['closed', 'cancelled'] as const) {
      for (const step of stepNames(inspectionProcedure)) {
        const agency = step === 'self-check' || step === 'object' ? 'unit' : 'lead'
        expect(inspectionProblem(agency, facts({ state }), step)).toBe('wrongState')
      }
    }
  })

  it('is led by the lead office; the unit checks itself and objects', () => {
    const underWay = facts({ state: 'self-check' })
    expect(inspectionProblem('unit', underWay, 'visit')).toBe('onlyLead')
    expect(inspectionProblem('other', underWay, 'visit')).toBe('onlyLead')
    expect(inspectionProblem(null, underWay, 'visit')).toBe('onlyLead')
    expect(inspectionProblem('lead', underWay, 'self-check')).toBe('onlyUnit')
    expect(inspectionProblem('unit', underWay, 'self-check')).toBeNull()
    expect(inspectionProblem('lead', underWay, 'visit')).toBeNull()
  })

  const refusals: readonly [InspectionProblem, InspectionStep, Partial<InspectionFacts>][] = [
    ['noSelfCheck', 'visit', { state: 'self-check', hasSelfCheck: false }],
    ['nothingToRectify', 'rectify', { state: 'findings' }],
    ['openFindings', 'close', { state: 'rectifying', findings: 2, openFindings: 1 }],
    ['scoreNotFinal', 'close', { state: 'rectifying', scoreItems: 1, scoreState: 'proposed' }],
    [
      'objectionUndecided',
      'close',
      { state: 'rectifying', scoreItems: 1, scoreState: 'proposed', undecidedObjections: 1 },
    ],
    ['hasFindings', 'cancel', { state: 'on-site', findings: 1 }],
    ['noScoreItems', 'propose-score', { state: 'on-site', reviewers: 1 }],
    ['noReviewers', 'propose-score', { state: 'on-site', scoreItems: 1 }],
    ['scoreIsFinal', 'propose-score', { state: 'findings', scoreState: 'final' }],
    ['scoreNotProposed', 'object', { state: 'findings' }],
    ['scoreIsFinal', 'object', { state: 'findings', scoreState: 'final' }],
    ['noObjection', 'decide-objection', { state: 'findings', scoreState: 'proposed' }],
    ['scoreNotProposed', 'finalize-score', { state: 'findings' }],
    ['scoreIsFinal', 'finalize-score', { state: 'findings', scoreState: 'final' }],
    [
      'objectionUndecided',
      'finalize-score',
      { state: 'findings', scoreState: 'proposed', undecidedObjections: 1 },
    ],
  ]
  it.each(refusals)('says %s to %s', (problem, step, more) => {
    const agency = step === 'object' ? 'unit' : 'lead'
    expect(inspectionProblem(agency, facts(more), step)).toBe(problem)
  })

  it('closes when nothing was found, and when everything is settled and scored', () => {
    expect(inspectionProblem('lead', facts({ state: 'findings' }), 'close')).toBeNull()
    const settled = facts({ state: 'rectifying', findings: 3, scoreItems: 2, scoreState: 'final' })
    expect(inspectionProblem('lead', settled, 'close')).toBeNull()
  })
})
