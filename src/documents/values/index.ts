import { dutyValues } from '@/src/documents/values/dutyValues'
import { hearingNoticeCopyValues } from '@/src/documents/values/hearing-notice-copy'
import { precedentNoticeValues } from '@/src/documents/values/precedent-notice'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { suggestionReplyValues } from '@/src/documents/values/suggestion-reply'
import { writtenReportValues } from '@/src/documents/values/written-report'
import type { DocumentKind } from '@/src/domain/documents/documentKinds'

/**
 * Where the values of each kind of document come from. To make a kind from a further collection: name the collection
 * in `src/domain/documents/documentSubjects` and in the `subjects` of the definition, and read it here.
 */
export const valueProviders: Readonly<Partial<Record<DocumentKind, ValueProvider>>> = {
  'supervision-letter': dutyValues,
  'work-prompt': dutyValues,
  'written-report': writtenReportValues,
  'suggestion-reply': suggestionReplyValues,
  'hearing-notice-copy': hearingNoticeCopyValues,
  'precedent-notice': precedentNoticeValues,
}
