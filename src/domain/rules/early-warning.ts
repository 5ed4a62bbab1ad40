import { lossRateThreshold } from '@/src/domain/rules/lossRateThreshold'
import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/** 败诉率预警: the county government is warned before the line of the written report is reached. */
export const earlyWarning: Rule<'region-year'> = {
  kind: 'early-warning',
  subject: 'region-year',
  title: { zh: '败诉率预警', en: 'Early warning of the loss rate' },
  tunable: ['percent', 'minimumCount', 'days'],
  defaults: {
    ...commonDefaults,
    percent: '20',
    days: 10,
    demand: {
      zh: '本地区败诉率已超过预警线，请分析原因，提出压降措施并书面反馈。',
      en: 'The loss rate of the region is above the warning line: analyse why and report the measures to bring it down.',
    },
  },
  evidence: { noteLength: 20, needsAppearance: false },
  supervisor: 'prefecture-office',
  isFrozen: true,
  isWaivable: false,
  isAnnounced: true,
  demands: (facts, terms, context) =>
    lossRateThreshold(facts, terms, context, (percent) => ({
      zh: `败诉率预警工作要求（超过${percent}%，阈值由依法治州办设定）`,
      en: `Office rule: early warning above ${percent}%, set by the prefecture office`,
    })),
}
