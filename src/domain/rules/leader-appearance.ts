import { cite, citeAll } from '@/src/domain/law'
import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 负责人出庭又出声: at each hearing the head of each agency called comes and speaks on the settlement of
 * the dispute (行诉法第三条; 法释〔2020〕3号第一、二、十一条). Due on the day of the hearing, rest day or not.
 */
export const leaderAppearance: Rule<'hearing'> = {
  kind: 'leader-appearance',
  subject: 'hearing',
  title: { zh: '负责人出庭出声', en: 'Head’s appearance in court' },
  tunable: [],
  defaults: {
    ...commonDefaults,
    reminderDays: [3, 1],
    demand: {
      zh: '请安排本单位负责人出庭，就实质性解决行政争议发表意见；庭后在“出庭应诉”中登记出庭、出声情况，再提交核销。',
      en: 'Have a head of the agency appear and speak on settling the dispute; after the hearing record attendance and speaking, then hand in.',
    },
  },
  evidence: { noteLength: 0, needsAppearance: true },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: false,
  demands: ({ caseNumber, state, heldOn, isCaseTrashed, appearances }) =>
    isCaseTrashed || state === 'cancelled'
      ? []
      : appearances.map(({ id, agency }) => ({
          debtor: agency,
          subject: id,
          period: null,
          due: { on: heldOn },
          legalBasis: citeAll(cite('administrative-litigation', 3), cite('head-appearance', 2, 11)),
          title: {
            zh: `${caseNumber} 负责人出庭出声`,
            en: `${caseNumber}: head’s appearance in court`,
          },
        })),
}
