import type { Bilingual } from '@/src/domain/bilingual'
import { LOSS_RULE_VERSION } from '@/src/domain/litigation/loss'
import { DEFAULT_DENOMINATOR } from '@/src/domain/metrics/denominators'
import { displayRateWithCounts, formatRate } from '@/src/domain/metrics/rate'
import { evaluateThreshold } from '@/src/domain/metrics/threshold'
import type { RegionYearFacts } from '@/src/domain/rules/facts'
import type { Demand, DutyTerms, RuleContext } from '@/src/domain/rules/rule'

/**
 * What a county government owes when the loss rate of its county exceeds a percentage (strictly, on the
 * exact fraction): once a year, with the figures as they were. The prefecture itself never owes it.
 */
export const lossRateThreshold = (
  { region, regionName, isPrefecture, government, year, period, rate }: RegionYearFacts,
  { percent, minimumCount, days }: DutyTerms,
  { today }: RuleContext,
  legalBasis: (percent: string) => Bilingual,
): Demand[] => {
  if (isPrefecture || !government) return []
  if (!evaluateThreshold({ rate, percent, minimumCount }).isExceeded) return []
  const shown = displayRateWithCounts(rate)
  return [
    {
      debtor: government,
      subject: region,
      period: String(year),
      due: { from: today, period: { length: days, unit: 'working-day' }, calendar: 'office' },
      legalBasis: legalBasis(percent),
      title: {
        zh: `${regionName} ${year}年败诉率${shown}超过${percent}%`,
        en: `${regionName}: loss rate ${year} ${shown} exceeds ${percent}%`,
      },
      figures: {
        ...rate,
        rate: formatRate(rate),
        percent,
        period,
        kind: DEFAULT_DENOMINATOR,
        instance: 'first',
        lossRuleVersion: LOSS_RULE_VERSION,
      },
    },
  ]
}
