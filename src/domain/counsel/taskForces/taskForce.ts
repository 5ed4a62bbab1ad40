import { stateAfter, type Procedure } from '@/src/domain/procedure'
import type { Option } from '@/src/domain/options'

/** States of a task force (一案一专班), in their order. */
export const taskForceStates = [
  { value: 'formed', label: { zh: '已组建', en: 'Formed' } },
  { value: 'working', label: { zh: '工作中', en: 'Working' } },
  { value: 'dissolved', label: { zh: '已解散', en: 'Dissolved' } },
] as const satisfies readonly Option[]
export type TaskForceState = (typeof taskForceStates)[number]['value']

/** States in which a case has its task force; there is one at a time. */
export const activeTaskForceStates: readonly TaskForceState[] = ['formed', 'working']

/** Why a task force is dissolved. */
export const dissolutionReasons = [
  { value: 'case-concluded', label: { zh: '案件审结', en: 'Case concluded' } },
  { value: 'settled', label: { zh: '争议实质化解', en: 'Dispute settled' } },
  { value: 'reformed', label: { zh: '重新组建专班', en: 'Another one takes its place' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
] as const satisfies readonly Option[]

/** Every step of a task force. Notes of meetings leave the state as it is. */
export const taskForceProcedure = {
  start: { from: ['formed'], to: 'working' },
  note: { from: ['formed', 'working'], to: null },
  dissolve: { from: ['formed', 'working'], to: 'dissolved' },
} as const satisfies Procedure<TaskForceState, string>
export type TaskForceStep = keyof typeof taskForceProcedure

/** Why a step cannot be taken; each name is a sentence of the catalogue. */
export type TaskForceProblem = 'onlyLead' | 'wrongState'

/**
 * Why somebody may not take a step of a task force now; null when it is allowed. Whoever belongs to it may write
 * down what a meeting decided; only the office and the unit that leads start and dissolve it.
 */
export const taskForceProblem = (
  isLead: boolean,
  state: TaskForceState,
  step: TaskForceStep,
): TaskForceProblem | null => {
  if (step !== 'note' && !isLead) return 'onlyLead'
  return stateAfter(taskForceProcedure, step, state) === null ? 'wrongState' : null
}
