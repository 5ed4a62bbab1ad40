import { stateAfter, type Procedure } from '@/src/domain/procedure'
import type { Option } from '@/src/domain/options'

/** States of an opinion on the rule of law in a promotion (提拔法治意见). */
export const promotionStates = [
  { value: 'requested', label: { zh: '已征询', en: 'Requested' } },
  { value: 'facts-pulled', label: { zh: '已提取事实', en: 'Facts pulled' } },
  { value: 'drafted', label: { zh: '已起草', en: 'Drafted' } },
  { value: 'approved', label: { zh: '已审定', en: 'Approved' } },
  { value: 'sent', label: { zh: '已回复', en: 'Sent' } },
] as const satisfies readonly Option[]
export type PromotionState = (typeof promotionStates)[number]['value']

/** Every step of an opinion. Facts are pulled before a word is written; what was sent is locked. */
export const promotionProcedure = {
  pull: { from: ['requested', 'facts-pulled', 'drafted'], to: 'facts-pulled' },
  draft: { from: ['facts-pulled', 'drafted'], to: 'drafted' },
  return: { from: ['drafted'], to: 'facts-pulled' },
  approve: { from: ['drafted'], to: 'approved' },
  send: { from: ['approved'], to: 'sent' },
} as const satisfies Procedure<PromotionState, string>
export type PromotionStep = keyof typeof promotionProcedure

/** An opinion as its procedure reads it. */
export interface PromotionFacts {
  readonly state: PromotionState
  /** Id of the user who wrote the opinion. */
  readonly draftedBy: string | null
}

/** Why a step cannot be taken. */
export type PromotionProblem = 'wrongState' | 'ownDraft'

/** Why a user of the office may not take a step now; null when it is allowed. */
export const promotionProblem = (
  user: string,
  facts: PromotionFacts,
  step: PromotionStep,
): PromotionProblem | null => {
  if (stateAfter(promotionProcedure, step, facts.state) === null) return 'wrongState'
  return step === 'approve' && facts.draftedBy === user ? 'ownDraft' : null
}
