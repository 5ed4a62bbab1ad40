import type { Bilingual } from '@/src/domain/bilingual'
import { todayInShanghai } from '@/src/domain/day'
import { areComplete, gapsOf, isBlank, type Contradiction } from '@/src/domain/papers/gap'

type Text = string | null | undefined

/** An interview as it is stored. */
export interface Interview {
  readonly noticeNumber?: Text
  readonly noticeOn?: Text
  readonly heldAt?: Text
  readonly isHeld?: boolean | null
  readonly place?: Text
  readonly interviewer?: unknown
  readonly interviewerName?: Text
  readonly attendees?: Text
  readonly facts?: Text
  readonly demands?: readonly { readonly demand?: Text; readonly dueOn?: Text }[] | null
  readonly record?: unknown
}

/** What an interview still lacks: notice before, signed record after. */
export const gapsInInterview = (doc: Interview): Bilingual[] =>
  gapsOf([
    {
      isMet: !isBlank(doc.noticeNumber) && !isBlank(doc.noticeOn),
      zh: '约谈通知的文号和发出日期',
      en: 'number and day of the notice',
    },
    {
      isMet: !isBlank(doc.interviewer) || !isBlank(doc.interviewerName),
      zh: '约谈人（分管领导）',
      en: 'the leader in charge who talks',
    },
    {
      isMet: !isBlank(doc.heldAt) && doc.isHeld === true,
      zh: '约谈时间，并勾选“已约谈”',
      en: 'the time, marked as held',
    },
    { isMet: !isBlank(doc.place), zh: '约谈地点', en: 'the place' },
    { isMet: !isBlank(doc.attendees), zh: '参加人员', en: 'who attended' },
    { isMet: !isBlank(doc.facts), zh: '约谈事由和情况', en: 'the facts' },
    {
      isMet: areComplete(doc.demands, ['demand', 'dueOn']),
      zh: '约谈要求（每项写明完成期限）',
      en: 'the demands, each with its day',
    },
    {
      isMet: !isBlank(doc.record),
      zh: '签字的约谈记录（文件）',
      en: 'the signed record as a file',
    },
  ])

/** What cannot be: held before its notice went out, or held in the future. */
export const contradictionInInterview = (
  { noticeOn, heldAt, isHeld }: Interview,
  now: Date,
): Contradiction<
  'interview.beforeNotice' | 'interview.future' | 'interview.noticeFuture'
> | null => {
  const today = todayInShanghai(now)
  if (noticeOn && noticeOn > today) return { key: 'interview.noticeFuture', params: { noticeOn } }
  const instant = heldAt ? new Date(heldAt) : null
  if (!instant || Number.isNaN(instant.getTime())) return null
  const heldOn = todayInShanghai(instant)
  if (noticeOn && heldOn < noticeOn)
    return { key: 'interview.beforeNotice', params: { noticeOn, heldOn } }
  return isHeld && instant > now ? { key: 'interview.future', params: { heldOn } } : null
}
