import { addDays, type Day } from '@/src/domain/day'
import type { Option } from '@/src/domain/options'
import { periodRule } from '@/src/domain/periods/rules'

/** What became of a comment of the public (采纳情况). */
export const commentAnswers = [
  { value: 'adopted', label: { zh: '采纳', en: 'Adopted' } },
  { value: 'partly', label: { zh: '部分采纳', en: 'Adopted in part' } },
  { value: 'not-adopted', label: { zh: '未采纳', en: 'Not adopted' } },
] as const satisfies readonly Option[]
export type CommentAnswer = (typeof commentAnswers)[number]['value']

export const commentStates = [
  { value: 'received', label: { zh: '待答复', en: 'To be answered' } },
  { value: 'answered', label: { zh: '已答复', en: 'Answered' } },
] as const satisfies readonly Option[]

/** Longest texts of the public form, in characters. */
export const commentLimits = { text: 5000, name: 50, contact: 100 } as const

/** The days between which the public may comment. */
export interface CommentPeriod {
  readonly fromOn: Day
  /** The last day. */
  readonly toOn: Day
}

/** The last day of a period of regular length that begins on a day (art. 15: 30 days). */
export const regularCommentEnd = (fromOn: Day): Day =>
  addDays(fromOn, periodRule('public-consultation').length)

/** Whether a period is shorter than the article wants, so that it needs an explanation. */
export const isShortPeriod = ({ fromOn, toOn }: CommentPeriod): boolean =>
  toOn < regularCommentEnd(fromOn)

/** Where a period stands on a day in Shanghai. */
export const periodStanding = (
  { fromOn, toOn }: CommentPeriod,
  day: Day,
): 'ahead' | 'open' | 'over' => (day < fromOn ? 'ahead' : day > toOn ? 'over' : 'open')

/** The latest day on which the materials of a hearing must have been delivered (art. 16: 7 days before). */
export const hearingMaterialsEnd = (heldOn: Day): Day =>
  addDays(heldOn, -periodRule('decision-hearing-materials').length)

/**
 * Whether an answer would show who wrote a comment: it is published, and names no private person.
 * Texts of one character say nothing.
 */
export const namesSender = (
  answer: string,
  sender: {
    readonly name?: string | null | undefined
    readonly contact?: string | null | undefined
  },
): boolean => {
  const folded = answer.toLowerCase()
  return [sender.name, sender.contact].some((value) => {
    const text = value?.trim().toLowerCase() ?? ''
    return text.length > 1 && folded.includes(text)
  })
}
