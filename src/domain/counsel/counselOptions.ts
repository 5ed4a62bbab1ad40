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

/** Offices whose holders may not act in court for two years after leaving them (律师法第四十一条). */
export const formerOffices = [
  { value: 'judge', label: { zh: '法官', en: 'Judge' } },
  { value: 'prosecutor', label: { zh: '检察官', en: 'Prosecutor' } },
] as const satisfies readonly Option[]
export type FormerOffice = (typeof formerOffices)[number]['value']

/** What a lawyer is to somebody else: what conflicts of interest are read from (律师法第三十九条). */
export const clientRoles = [
  { value: 'litigation', label: { zh: '诉讼代理', en: 'Represented in court' } },
  { value: 'adviser', label: { zh: '常年顾问', en: 'Standing adviser' } },
  { value: 'other-business', label: { zh: '非诉讼业务', en: 'Other business' } },
  { value: 'own-interest', label: { zh: '本人或近亲属利益', en: 'Own or family interest' } },
] as const satisfies readonly Option[]
export type ClientRole = (typeof clientRoles)[number]['value']
