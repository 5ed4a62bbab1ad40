import type { Option } from '@/src/domain/options'

/**
 * States of a duty. `returned` is kept apart from `open` so that the debtor sees why it is his turn again;
 * *overdue* is derived from `dueOn`, never stored.
 */
export const dutyStates = [
  { value: 'open', label: { zh: '待办', en: 'Open' } },
  { value: 'submitted', label: { zh: '待核销', en: 'Submitted' } },
  { value: 'returned', label: { zh: '已退回', en: 'Returned' } },
  { value: 'struck-off', label: { zh: '已销账', en: 'Struck off' } },
  { value: 'waived', label: { zh: '已免除', en: 'Waived' } },
] as const satisfies readonly Option[]
export type DutyState = (typeof dutyStates)[number]['value']

/** States in which the debtor has to act. */
export const owedStates: readonly DutyState[] = ['open', 'returned']

/** Every kind of duty: named as the file of its rule in `src/domain/rules`. */
export const dutyKinds = [
  { value: 'answer-brief', label: { zh: '答辩举证', en: 'Answer and evidence' } },
  { value: 'leader-appearance', label: { zh: '负责人出庭出声', en: 'Head’s appearance in court' } },
  { value: 'attendance-rate', label: { zh: '出庭率预警', en: 'Attendance rate warning' } },
  { value: 'loss-analysis', label: { zh: '败诉分析', en: 'Loss analysis' } },
  {
    value: 'judicial-suggestion',
    label: { zh: '司法建议复函', en: 'Reply to a judicial suggestion' },
  },
  { value: 'appeal-decision', label: { zh: '上诉决定', en: 'Decision on appeal' } },
  { value: 'early-warning', label: { zh: '败诉率预警', en: 'Early warning of the loss rate' } },
  { value: 'written-report', label: { zh: '书面报告（检查）', en: 'Written report' } },
  { value: 'circulate', label: { zh: '败诉通报', en: 'Circulation of a loss' } },
  { value: 'trace-back', label: { zh: '责任倒查', en: 'Trace-back' } },
  { value: 'interview', label: { zh: '约谈', en: 'Interview' } },
  { value: 'hold-accountable', label: { zh: '责任追究', en: 'Accountability' } },
  { value: 'rectification', label: { zh: '监督整改', en: 'Rectification' } },
  { value: 'law-report', label: { zh: '述法', en: 'Law report' } },
  { value: 'court-observation', label: { zh: '旁听庭审', en: 'Court observation' } },
  { value: 'counsel-opinion', label: { zh: '法律顾问意见', en: 'Opinion of counsel' } },
  { value: 'legality-review', label: { zh: '合法性审查', en: 'Legality review' } },
] as const satisfies readonly Option[]
export type DutyKind = (typeof dutyKinds)[number]['value']
