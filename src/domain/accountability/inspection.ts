import { stateAfter, type Procedure } from '@/src/domain/procedure'
import type { Option } from '@/src/domain/options'

/** What an inspection looks at. */
export const inspectionKinds = [
  { value: 'enforcement-files', label: { zh: '执法案卷评查', en: 'Review of enforcement files' } },
  { value: 'decision-files', label: { zh: '决策卷宗评查', en: 'Review of decision files' } },
  {
    value: 'normative-documents',
    label: { zh: '规范性文件评查', en: 'Review of normative documents' },
  },
  { value: 'on-site', label: { zh: '现场监督检查', en: 'On-site inspection' } },
  { value: 'self-check', label: { zh: '部门自查', en: 'Self-check' } },
] as const satisfies readonly Option[]
export type InspectionKind = (typeof inspectionKinds)[number]['value']

/** States of an inspection, in their order. */
export const inspectionStates = [
  { value: 'planned', label: { zh: '已计划', en: 'Planned' } },
  { value: 'self-check', label: { zh: '部门自查', en: 'Self-check' } },
  { value: 'on-site', label: { zh: '现场督察', en: 'On site' } },
  { value: 'findings', label: { zh: '认定问题', en: 'Findings' } },
  { value: 'rectifying', label: { zh: '整改中', en: 'Rectifying' } },
  { value: 'closed', label: { zh: '已办结', en: 'Closed' } },
  { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' } },
] as const satisfies readonly Option[]
export type InspectionState = (typeof inspectionStates)[number]['value']

/** How far the score card is: the unit sees it, and may object, once it is proposed. */
export const scoreStates = [
  { value: 'draft', label: { zh: '评分中', en: 'Being scored' } },
  { value: 'proposed', label: { zh: '已告知，可提异议', en: 'Proposed, open to objection' } },
  { value: 'final', label: { zh: '已定', en: 'Final' } },
] as const satisfies readonly Option[]
export type ScoreState = (typeof scoreStates)[number]['value']

/** Decisions of the lead office on an objection. */
export const objectionDecisions = [
  { value: 'upheld', label: { zh: '采纳', en: 'Upheld' } },
  { value: 'rejected', label: { zh: '不采纳', en: 'Rejected' } },
] as const satisfies readonly Option[]

/** Every step of an inspection. The last four concern the score card and leave the state as it is. */
export const inspectionProcedure = {
  announce: { from: ['planned'], to: 'self-check' },
  'self-check': { from: ['self-check'], to: null },
  visit: { from: ['self-check'], to: 'on-site' },
  report: { from: ['on-site'], to: 'findings' },
  rectify: { from: ['findings', 'rectifying'], to: 'rectifying' },
  close: { from: ['findings', 'rectifying'], to: 'closed' },
  cancel: { from: ['planned', 'self-check', 'on-site'], to: 'cancelled' },
  'propose-score': { from: ['on-site', 'findings', 'rectifying'], to: null },
  object: { from: ['on-site', 'findings', 'rectifying'], to: null },
  'decide-objection': { from: ['on-site', 'findings', 'rectifying'], to: null },
  'finalize-score': { from: ['on-site', 'findings', 'rectifying'], to: null },
} as const satisfies Procedure<InspectionState, string>
export type InspectionStep = keyof typeof inspectionProcedure

/** Steps that the inspected unit takes; the lead office takes all others. */
const stepsOfUnit: readonly InspectionStep[] = ['self-check', 'object']

/** An inspection as its procedure reads it. */
export interface InspectionFacts {
  readonly state: InspectionState
  /** Id of the agency inspected. */
  readonly unit: string
  /** Id of the office that leads. */
  readonly lead: string
  readonly hasSelfCheck: boolean
  readonly scoreState: ScoreState
  readonly scoreItems: number
  readonly reviewers: number
  readonly undecidedObjections: number
  /** Findings that were neither withdrawn nor settled on the ledger, those not issued yet included. */
  readonly openFindings: number
  /** Findings that were written and not withdrawn. */
  readonly findings: number
  /** Findings that the unit has not been told of yet. */
  readonly unissuedFindings: number
}

/** Why a step cannot be taken; each name is a sentence of the catalogue. */
export type InspectionProblem =
  | 'onlyUnit'
  | 'onlyLead'
  | 'wrongState'
  | 'noSelfCheck'
  | 'nothingToRectify'
  | 'openFindings'
  | 'scoreNotFinal'
  | 'hasFindings'
  | 'noScoreItems'
  | 'noReviewers'
  | 'scoreIsFinal'
  | 'scoreNotProposed'
  | 'noObjection'
  | 'objectionUndecided'

/** Problems of a person rather than of the moment. */
export const problemsOfPerson: readonly InspectionProblem[] = ['onlyUnit', 'onlyLead']

const problemOfMoment: Partial<
  Record<InspectionStep, (facts: InspectionFacts) => InspectionProblem | null>
> = {
  visit: ({ hasSelfCheck }) => (hasSelfCheck ? null : 'noSelfCheck'),
  rectify: ({ unissuedFindings }) => (unissuedFindings > 0 ? null : 'nothingToRectify'),
  close: ({ openFindings, scoreItems, scoreState, undecidedObjections }) => {
    if (openFindings > 0) return 'openFindings'
    if (undecidedObjections > 0) return 'objectionUndecided'
    return scoreItems > 0 && scoreState !== 'final' ? 'scoreNotFinal' : null
  },
  cancel: ({ findings }) => (findings > 0 ? 'hasFindings' : null),
  'propose-score': ({ scoreItems, reviewers, scoreState }) => {
    if (scoreState === 'final') return 'scoreIsFinal'
    if (scoreItems === 0) return 'noScoreItems'
    return reviewers === 0 ? 'noReviewers' : null
  },
  object: ({ scoreState }) => {
    if (scoreState === 'final') return 'scoreIsFinal'
    return scoreState === 'proposed' ? null : 'scoreNotProposed'
  },
  'decide-objection': ({ undecidedObjections }) => (undecidedObjections > 0 ? null : 'noObjection'),
  'finalize-score': ({ scoreState, undecidedObjections }) => {
    if (scoreState === 'final') return 'scoreIsFinal'
    if (scoreState !== 'proposed') return 'scoreNotProposed'
    return undecidedObjections > 0 ? 'objectionUndecided' : null
  },
}

/**
 * Why somebody may not take a step of an inspection now; null when it is allowed. A unit that hands in no
 * self-check does not stop the inspection: the lead office goes on with a reason (`noSelfCheck` is then waived
 * by the caller).
 *
 * @param agency id of the organization of whoever asks
 */
export const inspectionProblem = (
  agency: string | null,
  facts: InspectionFacts,
  step: InspectionStep,
): InspectionProblem | null => {
  const isOfUnit = stepsOfUnit.includes(step)
  if (agency === null || agency !== (isOfUnit ? facts.unit : facts.lead))
    return isOfUnit ? 'onlyUnit' : 'onlyLead'
  if (stateAfter(inspectionProcedure, step, facts.state) === null) return 'wrongState'
  return problemOfMoment[step]?.(facts) ?? null
}

/** States in which findings may be written. */
export const statesForFindings: readonly InspectionState[] = ['on-site', 'findings', 'rectifying']
