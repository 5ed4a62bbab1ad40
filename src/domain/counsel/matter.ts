import { addDays, type Day } from '@/src/domain/day'
import type { Option } from '@/src/domain/options'
import { stateAfter, type Procedure } from '@/src/domain/procedure'

/** The six kinds of matters in which legal counsel must take part (必须参与). */
export const matterKinds = [
  { value: 'major-decision', label: { zh: '重大决策', en: 'Major decision' } },
  { value: 'normative-document', label: { zh: '重大规范性文件', en: 'Normative document' } },
  { value: 'major-contract', label: { zh: '重要合同', en: 'Major contract' } },
  { value: 'legal-review', label: { zh: '法制审核', en: 'Legal review of enforcement' } },
  { value: 'litigation', label: { zh: '行政诉讼', en: 'Administrative litigation' } },
  { value: 'reconsideration', label: { zh: '行政复议', en: 'Administrative reconsideration' } },
] as const satisfies readonly Option[]
export type MatterKind = (typeof matterKinds)[number]['value']

/** How far a matter has come. Whether it may pass its gate depends on the reviewed opinion. */
export const matterStates = [
  { value: 'requested', label: { zh: '待指派', en: 'To be assigned' } },
  { value: 'assigned', label: { zh: '顾问办理中', en: 'With counsel' } },
  { value: 'opined', label: { zh: '意见待审核', en: 'Opinion to be reviewed' } },
  { value: 'reviewed', label: { zh: '意见已审核', en: 'Opinion reviewed' } },
  { value: 'passed', label: { zh: '已过关', en: 'Passed' } },
  { value: 'withdrawn', label: { zh: '已撤回', en: 'Withdrawn' } },
] as const satisfies readonly Option[]
export type MatterState = (typeof matterStates)[number]['value']

/** States in which a matter still waits for its gate. */
export const openMatterStates: readonly MatterState[] = [
  'requested',
  'assigned',
  'opined',
  'reviewed',
]

/** What counsel concludes. */
export const opinionConclusions = [
  { value: 'lawful', label: { zh: '合法', en: 'Lawful' } },
  { value: 'lawful-with-changes', label: { zh: '修改后合法', en: 'Lawful with changes' } },
  { value: 'unlawful', label: { zh: '不合法', en: 'Unlawful' } },
] as const satisfies readonly Option[]
export type OpinionConclusion = (typeof opinionConclusions)[number]['value']

/** What the unit did with an opinion. */
export const adoptions = [
  { value: 'adopted', label: { zh: '采纳', en: 'Adopted' } },
  { value: 'adopted-in-part', label: { zh: '部分采纳', en: 'Adopted in part' } },
  { value: 'not-adopted', label: { zh: '不采纳', en: 'Not adopted' } },
] as const satisfies readonly Option[]

/** What a unit decides about its act when its own counsel holds it unlawful and it must answer all the same. */
export const corrections = [
  { value: 'correct', label: { zh: '自行纠正行政行为', en: 'Correct the act' } },
  { value: 'maintain', label: { zh: '不予纠正', en: 'Maintain the act' } },
] as const satisfies readonly Option[]

/** Natural days that counsel has where nobody says otherwise. No law sets them; offices move a date with a reason. */
const daysFor: Readonly<Record<MatterKind, number>> = {
  'major-decision': 10,
  'normative-document': 10,
  'major-contract': 5,
  'legal-review': 5,
  litigation: 7,
  reconsideration: 5,
}

/** The day on which the opinion of a matter of this kind falls due by default. */
export const defaultDueOn = (kind: MatterKind, openedOn: Day): Day =>
  addDays(openedOn, daysFor[kind])

/** Days before the answer brief falls due on which counsel's opinion should be there. */
const DAYS_BEFORE_ANSWER = 3

/**
 * The day on which the opinion on a suit falls due: some days before the answer does, and a day before it at the
 * latest, where the answer is due soon.
 */
export const litigationDueOn = (answerDueOn: Day, today: Day): Day => {
  const usual = addDays(answerDueOn, -DAYS_BEFORE_ANSWER)
  const latest = addDays(answerDueOn, -1)
  if (usual >= today) return usual
  return today < latest ? today : latest
}

/**
 * Kinds in which the law demands an answer whatever counsel thinks of the act (行诉法第六十七条; 行政复议法第四十八条):
 * an opinion that it was unlawful cannot stop the answer, it asks for a written decision whether to correct the act.
 */
const answeringKinds: readonly MatterKind[] = ['litigation', 'reconsideration']

/** Whether a matter of this kind goes on when its subject is held unlawful. */
export const mustBeAnswered = (kind: MatterKind): boolean => answeringKinds.includes(kind)

/** Every step that somebody takes with a matter; those of its opinion move it too. */
export const matterProcedure = {
  assign: { from: ['requested'], to: 'assigned' },
  reassign: { from: ['assigned', 'opined'], to: 'assigned' },
  move: { from: ['requested', 'assigned', 'opined'], to: null },
  pass: { from: ['reviewed'], to: 'passed' },
  reopen: { from: ['reviewed'], to: 'assigned' },
  withdraw: { from: ['requested', 'assigned', 'opined', 'reviewed'], to: 'withdrawn' },
} as const satisfies Procedure<MatterState, string>
export type MatterStep = keyof typeof matterProcedure

/** A matter as its gate reads it. */
export interface MatterGate {
  readonly kind: MatterKind
  readonly state: MatterState
  /** Opened by the system because of a case: its own unit does not withdraw it. */
  readonly isOfCase: boolean
  /** Of the reviewed opinion that stands; null without one. */
  readonly conclusion: OpinionConclusion | null
}

/** Who acts on a matter. */
export interface MatterActor {
  readonly isUnit: boolean
  readonly isOffice: boolean
}

/** Why a step of a matter cannot be taken; each name is a sentence of the catalogue. */
export type MatterProblem =
  'onlyUnitOrOffice' | 'onlyOffice' | 'wrongState' | 'noOpinion' | 'unlawful'

/** Problems of a person rather than of the moment. */
export const matterProblemsOfPerson: readonly MatterProblem[] = ['onlyUnitOrOffice', 'onlyOffice']

/**
 * Why somebody may not take a step of a matter now; null when it is allowed. Passing needs a reviewed opinion, and
 * one that does not hold the subject unlawful (中办国办2016年意见: 应当听取法律顾问意见而未听取，或者法律顾问认为不合法的，
 * 不得提交讨论、作出决定), whatever the unit thinks of it.
 */
export const matterProblem = (
  { isUnit, isOffice }: MatterActor,
  { kind, state, isOfCase, conclusion }: MatterGate,
  step: MatterStep,
): MatterProblem | null => {
  if (!isUnit && !isOffice) return 'onlyUnitOrOffice'
  // A unit neither puts off its own duty nor withdraws what the law opened for it.
  const isOfOffice = step === 'move' || (step === 'withdraw' && isOfCase)
  if (isOfOffice && (isUnit || !isOffice)) return 'onlyOffice'
  if (step === 'pass' && openMatterStates.includes(state)) {
    if (state !== 'reviewed' || !conclusion) return 'noOpinion'
    if (conclusion === 'unlawful' && !mustBeAnswered(kind)) return 'unlawful'
  }
  return stateAfter(matterProcedure, step, state) === null ? 'wrongState' : null
}
