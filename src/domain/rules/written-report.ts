import { lossRateThreshold } from '@/src/domain/rules/lossRateThreshold'
import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 书面报告（检查）: a county government whose loss rate of the year exceeds 30 % reports in writing to the
 * prefecture government, for which its rule-of-law office accepts the report. Exactly 30 % does not fire.
 */
export const writtenReport: Rule<'region-year'> = {
  kind: 'written-report',
  subject: 'region-year',
  title: { zh: '书面报告（检查）', en: 'Written report' },
  tunable: ['percent', 'minimumCount', 'days'],
  defaults: {
    ...commonDefaults,
    percent: '30',
    days: 15,
    demand: {
      zh: '请以县（市）人民政府名义向州人民政府作出书面报告（检查）：败诉率及案件情况、超过30%的原因、检查、整改措施、责任人和完成时限，由签发人签发。',
      en: 'Report in writing to the prefecture government: figures and cases, why the rate exceeds 30 %, self-criticism, measures, who is responsible and by when, signed by the head.',
    },
  },
  evidence: { noteLength: 0, needsAppearance: false, paper: 'written-reports' },
  supervisor: 'prefecture-office',
  isFrozen: true,
  isWaivable: false,
  isAnnounced: true,
  demands: (facts, terms, context) =>
    lossRateThreshold(facts, terms, context, (percent) => ({
      zh: `“1+5”联动问责：败诉率超过${percent}%的县（市）人民政府向州人民政府作出书面报告（期限由依法治州办设定）`,
      en: `“1+5” joint accountability: a county government above ${percent}% reports to the prefecture government (period set by the prefecture office)`,
    })),
}
