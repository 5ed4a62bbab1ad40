import type { Option } from '@/src/domain/options'

/** Who may be legal counsel of a unit. */
export const counselKinds = [
  { value: 'external', label: { zh: '外聘律师', en: 'External lawyer' } },
  { value: 'public', label: { zh: '公职律师', en: 'Public lawyer' } },
] as const satisfies readonly Option[]
export type CounselKind = (typeof counselKinds)[number]['value']

/** How far a person has come on the roster. */
export const counselStates = [
  { value: 'nominated', label: { zh: '已提名', en: 'Nominated' } },
  { value: 'vetted', label: { zh: '已审核入库', en: 'Vetted' } },
  { value: 'rejected', label: { zh: '未通过审核', en: 'Not accepted' } },
  { value: 'removed', label: { zh: '已出库', en: 'Removed' } },
] as const satisfies readonly Option[]
export type CounselState = (typeof counselStates)[number]['value']
