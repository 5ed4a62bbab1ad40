import type { MessageKey } from '@/src/i18n/messages'

/** How records come into a list that is still empty, by collection. */
export const emptyTexts: Readonly<Record<string, MessageKey>> = {
  cases: 'empty.cases',
  hearings: 'empty.hearings',
  appearances: 'empty.appearances',
  'judicial-suggestions': 'empty.suggestions',
  duties: 'empty.duties',
  notifications: 'empty.notices',
  receipts: 'empty.receipts',
  benchmarks: 'empty.benchmarks',
}
