import type { Option } from '@/src/domain/options'

/** How far a major administrative decision has come (国务院令第713号). */
export const decisionStates = [
  { value: 'proposed', label: { zh: '建议论证', en: 'Proposed' } },
  { value: 'drafting', label: { zh: '拟订与论证', en: 'Being drafted' } },
  { value: 'in-review', label: { zh: '合法性审查', en: 'In legality review' } },
  { value: 'for-discussion', label: { zh: '提请集体讨论', en: 'For collective discussion' } },
  { value: 'decided', label: { zh: '已决定', en: 'Decided' } },
  { value: 'published', label: { zh: '已公布', en: 'Published' } },
  { value: 'archived', label: { zh: '已归档', en: 'Archived' } },
  { value: 'dropped', label: { zh: '已终止', en: 'Dropped' } },
] as const satisfies readonly Option[]
export type DecisionState = (typeof decisionStates)[number]['value']
