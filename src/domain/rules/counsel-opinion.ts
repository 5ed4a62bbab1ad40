import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 法律顾问意见: in a matter of the six kinds the unit asks its counsel before it decides. The duty ends by itself
 * when the matter passes its gate with a reviewed opinion. Basis: 中办国办《关于推行法律顾问制度和公职律师公司律师制度
 * 的意见》(2016): what was not heard, or was held unlawful, is not submitted for discussion.
 */
export const counselOpinion: Rule<'matter'> = {
  kind: 'counsel-opinion',
  subject: 'matter',
  title: { zh: '法律顾问意见', en: 'Opinion of counsel' },
  tunable: [],
  defaults: {
    ...commonDefaults,
    demand: {
      zh: '请指派法律顾问出具意见并审核；意见审核后在事项页登记采纳情况，任务自动销账。',
      en: 'Assign counsel, have the opinion reviewed, and record on the page of the matter whether it was adopted.',
    },
  },
  evidence: { noteLength: 0, needsAppearance: false, isSettledByRecord: true },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: true,
  demands: ({ id, title, unit, dueOn, isWithdrawn, passedBy }) =>
    isWithdrawn
      ? []
      : [
          {
            debtor: unit,
            subject: id,
            period: null,
            due: { on: dueOn },
            legalBasis: {
              zh: '中办国办《关于推行法律顾问制度和公职律师公司律师制度的意见》（2016年）',
              en: 'Opinions on legal counsel and public lawyers (General Offices, 2016)',
            },
            title: { zh: `${title} 法律顾问意见`, en: `${title}: opinion of counsel` },
            settledBy: passedBy,
          },
        ],
}
