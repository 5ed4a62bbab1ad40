import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'
import type { OpinionConclusion } from '@/src/domain/counsel/matter'
import type { Option } from '@/src/domain/options'
import { stateAfter, type Procedure } from '@/src/domain/procedure'

/** States of an opinion of counsel. */
export const opinionStates = [
  { value: 'draft', label: { zh: '起草中', en: 'Draft' } },
  { value: 'submitted', label: { zh: '待审核', en: 'To be reviewed' } },
  { value: 'returned', label: { zh: '已退回', en: 'Returned' } },
  { value: 'reviewed', label: { zh: '已审核', en: 'Reviewed' } },
  { value: 'void', label: { zh: '已作废', en: 'Void' } },
] as const satisfies readonly Option[]
export type OpinionState = (typeof opinionStates)[number]['value']

/** States in which counsel writes. */
export const writableOpinionStates: readonly OpinionState[] = ['draft', 'returned']

/** States that never change again, nor does anything else of the opinion. */
export const frozenOpinionStates: readonly OpinionState[] = ['reviewed', 'void']

/** How great the legal risk is. */
export const riskLevels = [
  { value: 'low', label: { zh: '低', en: 'Low' } },
  { value: 'medium', label: { zh: '中', en: 'Medium' } },
  { value: 'high', label: { zh: '高', en: 'High' } },
] as const satisfies readonly Option[]
export type RiskLevel = (typeof riskLevels)[number]['value']

/** The steps of an opinion; `submit` is counsel's, the others are the unit's or the office's. */
export const opinionProcedure = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  review: { from: ['submitted'], to: 'reviewed' },
} as const satisfies Procedure<OpinionState, string>
export type OpinionStep = keyof typeof opinionProcedure

/** Kinds of files in which an opinion is handed in. */
export const opinionExtensions = ['.docx', '.pdf', '.ofd', '.wps'] as const

/** Whether a file may carry an opinion, by its name. */
export const isOpinionFile = (filename: string): boolean =>
  opinionExtensions.some((extension) => filename.toLowerCase().endsWith(extension))

/** The parts of an opinion that are written as text, in the order of the paper (法律意见书). */
export const opinionTexts = [
  { value: 'request', label: { zh: '委托事项', en: 'Request' } },
  { value: 'facts', label: { zh: '依据的事实', en: 'Facts relied on' } },
  { value: 'materials', label: { zh: '审阅的材料', en: 'Materials' } },
  { value: 'law', label: { zh: '法律依据', en: 'Law' } },
  { value: 'analysis', label: { zh: '法律分析', en: 'Analysis' } },
  { value: 'suggestions', label: { zh: '建议', en: 'Suggestions' } },
  { value: 'limits', label: { zh: '声明与限制', en: 'Limits' } },
] as const satisfies readonly Option[]
export type OpinionText = (typeof opinionTexts)[number]['value']

/** What an opinion says. */
export interface OpinionContent extends Readonly<Partial<Record<OpinionText, string | null>>> {
  readonly conclusion?: OpinionConclusion | null
  readonly riskLevel?: RiskLevel | null
  /** How many files are attached. */
  readonly files: number
}

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

/**
 * What an opinion lacks before it can be handed in: conclusion and risk level always; facts, law and analysis where
 * no paper is attached that holds them.
 */
export const opinionGaps = (content: OpinionContent): Bilingual[] => {
  const gaps: Bilingual[] = []
  if (!content.conclusion) gaps.push({ zh: '结论', en: 'conclusion' })
  if (!content.riskLevel) gaps.push({ zh: '风险等级', en: 'risk level' })
  if (content.files > 0) return gaps
  for (const { value, label } of opinionTexts)
    if (['facts', 'law', 'analysis'].includes(value) && isBlank(content[value]))
      gaps.push({ zh: `${label.zh}（或上传法律意见书）`, en: `${label.en} (or the paper)` })
  return gaps
}

/** Whether an opinion came in time. */
export const isOnTime = (submittedOn: Day, dueOn: Day): boolean => submittedOn <= dueOn

/** Who acts on an opinion. */
export interface OpinionActor {
  readonly isAuthor: boolean
  /** Author, while the engagement holds and the matter is still assigned to it. */
  readonly isAssigned: boolean
  /** Of the unit, or of an office above it. */
  readonly isReviewer: boolean
}

/** Why a step of an opinion cannot be taken; each name is a sentence of the catalogue. */
export type OpinionProblem =
  'onlyAuthor' | 'notAssigned' | 'ownOpinion' | 'onlyReviewer' | 'wrongState'

/** Problems of a person rather than of the moment. */
export const opinionProblemsOfPerson: readonly OpinionProblem[] = [
  'onlyAuthor',
  'notAssigned',
  'ownOpinion',
  'onlyReviewer',
]

/** Why somebody may not take a step of an opinion now; null when it is allowed. An author never reviews. */
export const opinionProblem = (
  { isAuthor, isAssigned, isReviewer }: OpinionActor,
  state: OpinionState,
  step: OpinionStep,
): OpinionProblem | null => {
  if (step === 'submit') {
    if (!isAuthor) return 'onlyAuthor'
    if (!isAssigned) return 'notAssigned'
  } else {
    if (isAuthor) return 'ownOpinion'
    if (!isReviewer) return 'onlyReviewer'
  }
  return stateAfter(opinionProcedure, step, state) === null ? 'wrongState' : null
}
