import { dutyValues } from '@/src/documents/values/dutyValues'
import { hearingNoticeCopyValues } from '@/src/documents/values/hearing-notice-copy'
import { interviewMinutesValues } from '@/src/documents/values/interview-minutes'
import { interviewNoticeValues } from '@/src/documents/values/interview-notice'
import { lossBulletinValues } from '@/src/documents/values/loss-bulletin'
import { precedentNoticeValues } from '@/src/documents/values/precedent-notice'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { referralLetterValues } from '@/src/documents/values/referral-letter'
import { suggestionReplyValues } from '@/src/documents/values/suggestion-reply'
import { workPromptValues } from '@/src/documents/values/work-prompt'
import { writtenReportValues } from '@/src/documents/values/written-report'
import type { DocumentKind } from '@/src/domain/documents/documentKinds'

/**
 * Where the values of each kind of document come from. To make a kind from a further collection: name the collection
 * in `src/domain/documents/documentSubjects` and in the `subjects` of the definition, and read it here.
 */
export const valueProviders: Readonly<Record<DocumentKind, ValueProvider>> = {
  'loss-bulletin': lossBulletinValues,
  'interview-notice': interviewNoticeValues,
  'interview-minutes': interviewMinutesValues,
  'work-prompt': workPromptValues,
  'supervision-letter': dutyValues,
  'written-report': writtenReportValues,
  'referral-letter': referralLetterValues,
  'suggestion-reply': suggestionReplyValues,
  'precedent-notice': precedentNoticeValues,
  'hearing-notice-copy': hearingNoticeCopyValues,
}
