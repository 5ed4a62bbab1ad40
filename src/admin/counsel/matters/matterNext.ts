import type { Text } from '@/src/admin/textOf'
import { mustBeAnswered } from '@/src/domain/counsel/matter'
import type { Matter } from '@/src/payload-types'

type Told = Pick<
  Matter,
  'kind' | 'state' | 'conclusion' | 'dueOn' | 'passedOn' | 'withdrawnOn' | 'withdrawReason'
>

/** What happens next with a matter, told to unit and office. */
export const matterNext = (
  { kind, state, conclusion, dueOn, passedOn, withdrawnOn, withdrawReason }: Told,
  counselName: string,
  text: Text,
): string => {
  if (state === 'reviewed' && conclusion === 'unlawful')
    return text(
      mustBeAnswered(kind) ? 'matterPage.next.unlawfulAnswer' : 'matterPage.next.unlawful',
    )
  return text(`matterPage.next.${state}`, {
    name: counselName,
    day: (state === 'passed' ? passedOn : state === 'withdrawn' ? withdrawnOn : dueOn) ?? '',
    reason: withdrawReason ?? '',
  })
}

/** What counsel does next; `returnReason` of an opinion that was returned. */
export const counselNext = (doc: Told, returnReason: string | null, text: Text): string => {
  if (doc.state === 'assigned')
    return returnReason
      ? text('matterPage.next.rewrite', { reason: returnReason })
      : text('matterPage.next.write', { day: doc.dueOn })
  if (doc.state === 'withdrawn') return matterNext(doc, '', text)
  return text(doc.state === 'opined' ? 'matterPage.next.wait' : 'matterPage.next.done')
}
