import { stateAfter, type Procedure } from '@/src/domain/procedure'
import type { Option } from '@/src/domain/options'
import type { Role } from '@/src/domain/roles'

/** States of a referral to discipline inspection (案件移送). */
export const referralStates = [
  { value: 'clue', label: { zh: '线索', en: 'Clue' } },
  { value: 'county-reviewed', label: { zh: '县级已审', en: 'Reviewed by the county' } },
  { value: 'prefecture-reviewed', label: { zh: '州级已审', en: 'Reviewed by the prefecture' } },
  { value: 'handed-over', label: { zh: '已移送', en: 'Handed over' } },
  { value: 'received', label: { zh: '已接收', en: 'Received' } },
  { value: 'result', label: { zh: '已反馈', en: 'Result given' } },
  { value: 'dropped', label: { zh: '不予移送', en: 'Dropped' } },
] as const satisfies readonly Option[]
export type ReferralState = (typeof referralStates)[number]['value']

/** States that the discipline organ sees. */
export const statesOfDiscipline: readonly ReferralState[] = ['handed-over', 'received', 'result']

/** Every step of a referral. For an agency of the prefecture itself the county's review falls away. */
export const referralProcedure = {
  'county-review': { from: ['clue'], to: 'county-reviewed' },
  'prefecture-review': { from: ['clue', 'county-reviewed'], to: 'prefecture-reviewed' },
  'hand-over': { from: ['prefecture-reviewed'], to: 'handed-over' },
  receive: { from: ['handed-over'], to: 'received' },
  result: { from: ['received'], to: 'result' },
  drop: { from: ['clue', 'county-reviewed', 'prefecture-reviewed'], to: 'dropped' },
} as const satisfies Procedure<ReferralState, string>
export type ReferralStep = keyof typeof referralProcedure

/** A referral as its procedure reads it. */
export interface ReferralFacts {
  readonly state: ReferralState
  /** Whether the agency concerned is one of the prefecture itself. */
  readonly isOfPrefecture: boolean
  /** Ids of users; null for nobody yet. */
  readonly author: string | null
  readonly countyReviewer: string | null
}

/** Why a step cannot be taken; each name is a sentence of the catalogue. */
export type ReferralProblem =
  | 'onlyCounty'
  | 'onlyPrefecture'
  | 'onlyDiscipline'
  | 'wrongState'
  | 'countyFirst'
  | 'noCountyLevel'
  | 'ownClue'
  | 'ownCountyReview'

/** Problems of a person rather than of the moment. */
export const personalReferralProblems: readonly ReferralProblem[] = [
  'onlyCounty',
  'onlyPrefecture',
  'onlyDiscipline',
  'ownClue',
  'ownCountyReview',
]

/** The level whose turn it is to review, and so to drop. */
const reviewingLevel = ({ state, isOfPrefecture }: ReferralFacts): 'county' | 'prefecture' =>
  state === 'clue' && !isOfPrefecture ? 'county' : 'prefecture'

const roleOf = (facts: ReferralFacts, step: ReferralStep): Role => {
  if (step === 'receive' || step === 'result') return 'discipline'
  if (step === 'county-review') return 'county-office'
  if (step === 'drop' && reviewingLevel(facts) === 'county') return 'county-office'
  return 'prefecture-office'
}

const onlyFor: Partial<Record<Role, ReferralProblem>> = {
  'county-office': 'onlyCounty',
  'prefecture-office': 'onlyPrefecture',
  discipline: 'onlyDiscipline',
}

/**
 * Why a user may not take a step of a referral now; null when it is allowed. No level is skipped, and the
 * prefecture's reviewer is neither who wrote the clue nor who reviewed it for the county.
 */
export const referralProblem = (
  user: { readonly id: string; readonly role: Role },
  facts: ReferralFacts,
  step: ReferralStep,
): ReferralProblem | null => {
  const role = roleOf(facts, step)
  if (user.role !== role) return onlyFor[role] ?? 'onlyPrefecture'
  if (stateAfter(referralProcedure, step, facts.state) === null) return 'wrongState'
  if (step === 'county-review' && facts.isOfPrefecture) return 'noCountyLevel'
  if (step === 'prefecture-review') {
    if (facts.state === 'clue' && !facts.isOfPrefecture) return 'countyFirst'
    if (user.id === facts.author) return 'ownClue'
    if (user.id === facts.countyReviewer) return 'ownCountyReview'
  }
  return null
}
