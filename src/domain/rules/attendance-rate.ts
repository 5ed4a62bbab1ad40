import { cite, citeAll } from '@/src/domain/law'
import {
  compareWithPercent,
  displayRateWithCounts,
  formatRate,
  meetsMinimumCount,
  rateOf,
} from '@/src/domain/metrics/rate'
import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 出庭率预警: when the head came to fewer than the set share of the agency's heard cases of the year,
 * the agency explains itself, once a year. Strictly below, on the exact fraction, and only when the cases
 * of which no attendance is on record yet could not lift it to the line.
 */
export const attendanceRate: Rule<'agency-year'> = {
  kind: 'attendance-rate',
  subject: 'agency-year',
  title: { zh: '出庭率预警', en: 'Attendance rate warning' },
  tunable: ['percent', 'minimumCount', 'days'],
  defaults: {
    ...commonDefaults,
    percent: '60',
    minimumCount: 3,
    days: 10,
    demand: {
      zh: '本单位负责人出庭率低于预警线，请书面说明原因并提出改进措施。',
      en: 'The attendance of the agency’s head is below the warning line: explain why and what will change.',
    },
  },
  evidence: { noteLength: 20, needsAppearance: false },
  supervisor: 'own-office',
  isFrozen: true,
  isWaivable: true,
  isAnnounced: true,
  demands: (
    { agency, agencyName, year, period, rate, unknown },
    { percent, minimumCount, days },
    { today },
  ) => {
    const atBest = rateOf(rate.numerator + unknown, rate.denominator)
    const isBelow = compareWithPercent(atBest, percent) === -1
    if (!isBelow || !meetsMinimumCount(rate, minimumCount)) return []
    const shown = displayRateWithCounts(rate)
    return [
      {
        debtor: agency,
        subject: agency,
        period: String(year),
        due: { from: today, period: { length: days, unit: 'working-day' }, calendar: 'office' },
        legalBasis: citeAll(cite('administrative-litigation', 3), {
          zh: `负责人出庭率预警工作要求（低于${percent}%，阈值由本办设定）`,
          en: `Office rule: attendance below ${percent}%, set by the office`,
        }),
        title: {
          zh: `${agencyName} ${year}年负责人出庭率${shown}`,
          en: `${agencyName}: attendance rate ${year} ${shown}`,
        },
        figures: { ...rate, unknown, rate: formatRate(rate), percent, period, kind: 'heard' },
      },
    ]
  },
}
