import type { Option } from '@/src/domain/options'

/** How an item of an assessment table turns a value into points. */
export const assessmentModes = [
  { value: 'share', label: { zh: '按比例得分', en: 'Points × rate' } },
  { value: 'deduct-each', label: { zh: '每件扣分', en: 'Deduct for each' } },
  { value: 'at-or-below', label: { zh: '不高于得满分', en: 'Full points at or below' } },
  { value: 'at-or-above', label: { zh: '不低于得满分', en: 'Full points at or above' } },
] as const satisfies readonly Option[]
export type AssessmentMode = (typeof assessmentModes)[number]['value']

interface IndicatorOption extends Option {
  /** A rate has counts above and below the line; a count has none below. */
  readonly measure: 'rate' | 'count'
  readonly modes: readonly AssessmentMode[]
}

/** Everything that can be assessed, computed from the records. Higher is better except where a mode says otherwise. */
export const indicators = [
  {
    value: 'loss-rate',
    label: { zh: '败诉率', en: 'Loss rate' },
    measure: 'rate',
    modes: ['at-or-below'],
  },
  {
    value: 'attendance-rate',
    label: { zh: '负责人出庭率', en: 'Attendance of the head' },
    measure: 'rate',
    modes: ['share', 'at-or-above'],
  },
  {
    value: 'speaking-rate',
    label: { zh: '负责人出声率', en: 'Speaking of the head' },
    measure: 'rate',
    modes: ['share', 'at-or-above'],
  },
  {
    value: 'duties-on-time',
    label: { zh: '任务按期提交率', en: 'Duties handed in on time' },
    measure: 'rate',
    modes: ['share', 'at-or-above'],
  },
  {
    value: 'overdue-duties',
    label: { zh: '逾期任务', en: 'Overdue duties' },
    measure: 'count',
    modes: ['deduct-each', 'at-or-below'],
  },
  {
    value: 'four-musts',
    label: { zh: '四必完成率', en: 'Four musts done' },
    measure: 'rate',
    modes: ['share', 'at-or-above'],
  },
  {
    value: 'law-report',
    label: { zh: '述法完成', en: 'Law report accepted' },
    measure: 'rate',
    modes: ['share', 'at-or-above'],
  },
  {
    value: 'observations',
    label: { zh: '旁听庭审完成', en: 'Court observations done' },
    measure: 'rate',
    modes: ['share', 'at-or-above'],
  },
  {
    value: 'open-findings',
    label: { zh: '未整改的监督问题', en: 'Open findings' },
    measure: 'count',
    modes: ['deduct-each', 'at-or-below'],
  },
  {
    value: 'supervision-covered',
    label: { zh: '接受督察', en: 'Visited by supervision' },
    measure: 'rate',
    modes: ['share', 'at-or-above'],
  },
] as const satisfies readonly IndicatorOption[]
export type Indicator = (typeof indicators)[number]['value']

/** Measure and possible modes of an indicator. */
export const indicatorOf = (value: Indicator): IndicatorOption => {
  const found = indicators.find((one) => one.value === value)
  if (!found) throw new RangeError(`No indicator ${value}`)
  return found
}
