import { stateAfter, type Procedure } from '@/src/domain/procedure'
import type { Option } from '@/src/domain/options'

/** How far a legality review (合法性审查) has come. */
export const reviewStates = [
  { value: 'submitted', label: { zh: '待接收', en: 'Submitted' } },
  { value: 'accepted', label: { zh: '审查中', en: 'Under review' } },
  { value: 'returned', label: { zh: '退回补充材料', en: 'Returned for material' } },
  { value: 'concluded', label: { zh: '已出具意见', en: 'Concluded' } },
  { value: 'void', label: { zh: '已失效', en: 'Void' } },
] as const satisfies readonly Option[]
export type ReviewState = (typeof reviewStates)[number]['value']

/** What a review concludes; the last is for reforms that no provision of the state covers yet (art. 25). */
export const reviewConclusions = [
  { value: 'lawful', label: { zh: '合法', en: 'Lawful' } },
  { value: 'lawful-with-changes', label: { zh: '修改后合法', en: 'Lawful with changes' } },
  { value: 'unlawful', label: { zh: '不合法', en: 'Unlawful' } },
  {
    value: 'risk-stated',
    label: { zh: '探索性改革，已明示法律风险', en: 'Exploratory reform, legal risk stated' },
  },
] as const satisfies readonly Option[]
export type ReviewConclusion = (typeof reviewConclusions)[number]['value']

/** Conclusions with which a draft may go to the collective discussion. */
export const passingConclusions: readonly ReviewConclusion[] = ['lawful', 'risk-stated']

/** The three heads of a review (art. 27). */
export const reviewHeads = [
  { value: 'authority', label: { zh: '决策权限', en: 'Authority' } },
  { value: 'procedure', label: { zh: '决策程序', en: 'Procedure' } },
  { value: 'content', label: { zh: '决策内容', en: 'Content' } },
] as const satisfies readonly Option[]

/** Every step of a review. What was returned is handed in again as a review of its own. */
export const reviewProcedure = {
  accept: { from: ['submitted'], to: 'accepted' },
  return: { from: ['submitted', 'accepted'], to: 'returned' },
  conclude: { from: ['accepted'], to: 'concluded' },
} as const satisfies Procedure<ReviewState, string>
export type ReviewStep = keyof typeof reviewProcedure

/** Materials that a unit hands in, to the reviewer and for the discussion (arts. 26 and 29). */
export const materialKinds = [
  { value: 'explanation', label: { zh: '决策草案说明', en: 'Explanation of the draft' } },
  { value: 'legal-survey', label: { zh: '法规政策依据', en: 'Laws and policies relied on' } },
  {
    value: 'consultation',
    label: { zh: '有关单位意见及采纳情况', en: 'Opinions of units, and how adopted' },
  },
  {
    value: 'public-opinions',
    label: { zh: '社会公众意见及采纳情况', en: 'Public comments, and how adopted' },
  },
  { value: 'expert-report', label: { zh: '专家论证报告', en: 'Expert report' } },
  { value: 'risk-report', label: { zh: '风险评估报告', en: 'Risk assessment' } },
  { value: 'fair-competition', label: { zh: '公平竞争审查', en: 'Fair-competition review' } },
  { value: 'legality-opinion', label: { zh: '合法性审查意见', en: 'Legality opinion' } },
  { value: 'other', label: { zh: '其他材料', en: 'Other' } },
] as const satisfies readonly Option[]
export type MaterialKind = (typeof materialKinds)[number]['value']

/** One line of a list of materials: a file, or why there is none. */
export interface Material {
  readonly kind: MaterialKind
  readonly hasFile: boolean
  readonly remark: string | null
}

const forReview: readonly MaterialKind[] = ['explanation', 'legal-survey', 'consultation']
const forDiscussion: readonly MaterialKind[] = [
  'explanation',
  'consultation',
  'fair-competition',
  'legality-opinion',
]

/** Steps of the decision whose outcome belongs to the materials where they were taken. */
export interface MaterialOccasions {
  readonly hasPublicComments: boolean
  readonly hasExperts: boolean
  readonly hasRiskAssessment: boolean
}

const ofOccasions = (occasions: MaterialOccasions): MaterialKind[] => [
  ...(occasions.hasPublicComments ? (['public-opinions'] as const) : []),
  ...(occasions.hasExperts ? (['expert-report'] as const) : []),
  ...(occasions.hasRiskAssessment ? (['risk-report'] as const) : []),
]

/** The materials that must be on a list. */
export const requiredMaterials = (
  purpose: 'review' | 'discussion',
  occasions: MaterialOccasions,
): readonly MaterialKind[] => [
  ...(purpose === 'review' ? forReview : forDiscussion),
  ...ofOccasions(occasions),
]

/** Kinds that a list lacks: a line counts with a file, or with a remark that says why there is none. */
export const missingMaterials = (
  purpose: 'review' | 'discussion',
  occasions: MaterialOccasions,
  given: readonly Material[],
): MaterialKind[] =>
  requiredMaterials(purpose, occasions).filter(
    (kind) => !given.some((one) => one.kind === kind && (one.hasFile || one.remark)),
  )

/** A review as its procedure reads it. */
export interface ReviewFacts {
  readonly state: ReviewState
  /** Id of the organization that reviews. */
  readonly reviewer: string
  readonly isExploratory: boolean
  /** Whether counsel's opinion on the draft was reviewed (art. 28). */
  readonly hasCounselOpinion: boolean
}

export type ReviewProblem =
  | 'onlyReviewer'
  | 'wrongState'
  | 'noCounselOpinion'
  | 'notExploratory'
  | 'riskMissing'
  | 'findingMissing'
  | 'lawfulWithFault'
  | 'faultMissing'

/** What a reviewer writes down to conclude. */
export interface Conclusion {
  readonly conclusion: ReviewConclusion
  readonly findings: readonly {
    readonly head: (typeof reviewHeads)[number]['value']
    readonly isLawful: boolean
    readonly text: string
  }[]
  readonly legalRisk: string | null
}

/** Why a reviewer may not take a step now; null when it is allowed. */
export const reviewProblem = (
  agency: string | null,
  facts: ReviewFacts,
  step: ReviewStep,
): ReviewProblem | null => {
  if (agency !== facts.reviewer) return 'onlyReviewer'
  if (stateAfter(reviewProcedure, step, facts.state) === null) return 'wrongState'
  return step === 'conclude' && !facts.hasCounselOpinion ? 'noCounselOpinion' : null
}

/** What is wrong with a conclusion; null when it may be signed. */
export const conclusionProblem = (
  { conclusion, findings, legalRisk }: Conclusion,
  isExploratory: boolean,
): ReviewProblem | null => {
  const found = reviewHeads.map(({ value }) => findings.find(({ head }) => head === value))
  if (found.some((one) => !one || one.text.trim() === '')) return 'findingMissing'
  const hasFault = found.some((one) => one?.isLawful === false)
  if (conclusion === 'risk-stated') {
    if (!isExploratory) return 'notExploratory'
    return legalRisk?.trim() ? null : 'riskMissing'
  }
  if (conclusion === 'lawful') return hasFault ? 'lawfulWithFault' : null
  return hasFault ? null : 'faultMissing'
}
