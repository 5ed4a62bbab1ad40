import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 合法性审查: whoever is asked for a legality review of a draft decision concludes it; the time it needs is
 * generally not less than seven working days. The duty ends by itself with the signed conclusion.
 * Basis: 《重大行政决策程序暂行条例》第二十五条、第二十六条.
 */
export const legalityReview: Rule<'legality-review'> = {
  kind: 'legality-review',
  subject: 'legality-review',
  title: { zh: '合法性审查', en: 'Legality review' },
  tunable: ['days'],
  defaults: {
    ...commonDefaults,
    days: 7,
    demand: {
      zh: '请对决策草案的权限、程序、内容进行合法性审查，组织法律顾问提出意见，并出具审查意见。',
      en: 'Review authority, procedure and content of the draft, hear counsel, and give the signed conclusion.',
    },
  },
  evidence: { noteLength: 0, needsAppearance: false, isSettledByRecord: true },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: false,
  isAnnounced: true,
  demands: (
    { id, title, reviewer, handlingUnit, submittedOn, isWithdrawn, concludedBy },
    { days },
  ) =>
    isWithdrawn
      ? []
      : [
          {
            debtor: reviewer,
            concerned: handlingUnit,
            subject: id,
            period: null,
            due: {
              from: submittedOn,
              period: { length: days, unit: 'working-day' },
              calendar: 'office',
            },
            legalBasis: {
              zh: '《重大行政决策程序暂行条例》第二十五条、第二十六条',
              en: 'Provisional Regulations on Procedures for Major Administrative Decisions, arts. 25 and 26',
            },
            title: { zh: `${title} 合法性审查`, en: `${title}: legality review` },
            settledBy: concludedBy,
          },
        ],
}
