import type { Bilingual } from '@/src/domain/bilingual'
import { displayRateWithCounts, rateOf } from '@/src/domain/metrics/rate'
import type { Option } from '@/src/domain/options'

/** What is looked up for an opinion on a promotion. */
export const promotionFactKinds = [
  { value: 'cases-lost', label: { zh: '败诉案件', en: 'Cases lost' } },
  { value: 'attendance', label: { zh: '负责人出庭', en: 'Attendance of the head' } },
  { value: 'overdue-duties', label: { zh: '逾期任务', en: 'Overdue duties' } },
  { value: 'sanctions', label: { zh: '责任追究', en: 'Accountability' } },
  { value: 'law-reports', label: { zh: '述法', en: 'Law reports' } },
] as const satisfies readonly Option[]
export type PromotionFactKind = (typeof promotionFactKinds)[number]['value']

/** Counts behind one fact: so many of so many. */
export interface FactCounts {
  readonly count: number
  readonly of: number
}

/** A fact in words, always with its counts. */
export const promotionFactText = (
  kind: PromotionFactKind,
  { count, of }: FactCounts,
): Bilingual => {
  const shown = displayRateWithCounts(rateOf(count, of))
  switch (kind) {
    case 'cases-lost':
      return {
        zh: `期间审结一审行政诉讼案件${of}件，败诉${count}件，败诉率${shown}`,
        en: `First-instance cases concluded: ${of}; lost: ${count}; loss rate ${shown}`,
      }
    case 'attendance':
      return {
        zh: `期间开庭案件${of}件，负责人出庭${count}件，出庭率${shown}`,
        en: `Cases heard: ${of}; head attended: ${count}; attendance ${shown}`,
      }
    case 'overdue-duties':
      return {
        zh: `期间到期任务${of}项，至今逾期未办${count}项`,
        en: `Duties that came due: ${of}; still overdue: ${count}`,
      }
    case 'sanctions':
      return {
        zh: `期间了结的责任追究${of}项，其中作出处理${count}项，免除${of - count}项`,
        en: `Accountability settled: ${of}; decided: ${count}; exempted: ${of - count}`,
      }
    case 'law-reports':
      return {
        zh: `期间应述法${of}次，通过${count}次`,
        en: `Law reports due: ${of}; accepted: ${count}`,
      }
  }
}
