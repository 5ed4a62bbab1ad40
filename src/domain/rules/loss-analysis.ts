import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 一案一分析、谁败诉谁分析: each defendant that lost hands in its own analysis. No statute sets a period:
 * the office does, in working days from conclusion or from effect (default 10 from conclusion).
 */
export const lossAnalysis: Rule<'case'> = {
  kind: 'loss-analysis',
  subject: 'case',
  title: { zh: '败诉分析', en: 'Loss analysis' },
  tunable: ['days', 'startsFrom'],
  defaults: {
    ...commonDefaults,
    days: 10,
    demand: {
      zh: '请提交败诉分析报告：案件事实、败诉原因、自身问题、整改措施和责任人，由主要负责同志签发。',
      en: 'Hand in the analysis of the loss: facts, causes, own faults, remedies and who is responsible, signed by the head.',
    },
  },
  evidence: { noteLength: 20, needsAppearance: false },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: true,
  demands: (
    { id, caseNumber, isTrashed, concludedOn, effectiveOn, remands, defendants },
    { days, startsFrom },
  ) => {
    const startOn = startsFrom === 'effective' ? effectiveOn : concludedOn
    if (isTrashed || !concludedOn || !startOn) return []
    return defendants
      .filter(({ role, isLoss }) => isLoss && role !== 'third-party')
      .map(({ agency }) => ({
        debtor: agency,
        subject: id,
        period: remands > 0 ? `remand-${remands}` : null,
        due: {
          from: startOn,
          period: { length: days, unit: 'working-day' },
          calendar: 'office',
        },
        legalBasis: {
          zh: `败诉案件“一案一分析”工作要求（${startsFrom === 'effective' ? '生效' : '审结'}之日起${days}个工作日，期限由本办设定）`,
          en: `Office rule: one analysis for each lost case (${days} working days from ${startsFrom === 'effective' ? 'effect' : 'conclusion'}, set by the office)`,
        },
        title: { zh: `${caseNumber} 败诉分析`, en: `${caseNumber}: loss analysis` },
      }))
  },
}
