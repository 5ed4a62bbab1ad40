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
  bulletins: 'empty.bulletins',
  tracebacks: 'empty.papers',
  interviews: 'empty.papers',
  sanctions: 'empty.papers',
  'written-reports': 'empty.papers',
  'suggestion-replies': 'empty.papers',
  'law-reports': 'empty.papers',
  observations: 'empty.observations',
  inspections: 'empty.inspections',
  findings: 'empty.findings',
  'supervision-rounds': 'empty.rounds',
  'assessment-tables': 'empty.tables',
  assessments: 'empty.assessments',
  'promotion-opinions': 'empty.promotions',
  referrals: 'empty.referrals',
}
