import { lossRule } from '@/src/domain/rules/lossRule'

/**
 * 必通报: the rule-of-law office of the agency's region circulates the loss. An issued bulletin that names the
 * loss settles it: a second person has approved the bulletin.
 */
export const circulate = lossRule({
  kind: 'circulate',
  title: { zh: '败诉通报', en: 'Circulation' },
  demand: {
    zh: '请将本案列入败诉案件通报并印发；通报经他人审核印发后自动销账。',
    en: 'List this loss in a bulletin and issue it; issuing, approved by a second person, strikes this off.',
  },
  days: 30,
  debtor: ({ lawOffice }) => lawOffice,
  settledBy: ({ circulatedBy }) => circulatedBy,
})
