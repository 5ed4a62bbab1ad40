import { periodRule } from '@/src/domain/periods/rules'
import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 司法建议复函: the agency answers by the day that the letter sets, else within two months of receipt
 * (法释〔2023〕11号第八条).
 */
export const judicialSuggestion: Rule<'suggestion'> = {
  kind: 'judicial-suggestion',
  subject: 'suggestion',
  title: { zh: '司法建议复函', en: 'Reply to a judicial suggestion' },
  tunable: [],
  defaults: {
    ...commonDefaults,
    reminderDays: [15, 5, 1],
    demand: {
      zh: '请逐条研究司法建议，书面函复人民法院采纳、落实情况，并上传复函。',
      en: 'Consider the suggestion item by item, reply to the court in writing and upload the reply.',
    },
  },
  evidence: { noteLength: 0, needsAppearance: false, paper: 'suggestion-replies' },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: true,
  demands: ({ id, number, agency, isTrashed, receivedOn, replyDueOn }) => {
    if (isTrashed) return []
    const statutory = periodRule('judicial-suggestion')
    return [
      {
        debtor: agency,
        subject: id,
        period: null,
        due: replyDueOn
          ? { on: replyDueOn }
          : { from: receivedOn, period: statutory, calendar: 'court' },
        legalBasis: statutory.legalBasis,
        title: { zh: `${number} 司法建议复函`, en: `${number}: reply to the court` },
      },
    ]
  },
}
