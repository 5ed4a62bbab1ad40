import type { Option, ValueOf } from '@/src/domain/options'

/** States of an official document. A voided one keeps its number, its text and its files. */
export const documentStates = [
  { value: 'draft', label: { zh: '拟稿', en: 'Draft' } },
  { value: 'issued', label: { zh: '已印发', en: 'Issued' } },
  { value: 'voided', label: { zh: '已作废', en: 'Voided' } },
] as const satisfies readonly Option[]
export type DocumentState = ValueOf<typeof documentStates>

/** States of a number in the register (发文字号登记). A number is never given out twice. */
export const numberStates = [
  { value: 'used', label: { zh: '已用', en: 'Used' } },
  { value: 'voided', label: { zh: '已作废', en: 'Voided' } },
] as const satisfies readonly Option[]
