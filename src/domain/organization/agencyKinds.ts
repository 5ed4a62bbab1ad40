import type { Option } from '@/src/domain/options'

/** What an organization is. Rule-of-law offices are organizations too: notices and duties name them. */
export const agencyKinds = [
  { value: 'government', label: { zh: '人民政府', en: 'People’s government' } },
  { value: 'department', label: { zh: '政府工作部门', en: 'Government department' } },
  { value: 'township', label: { zh: '乡镇（街道）', en: 'Township or sub-district' } },
  { value: 'police-station', label: { zh: '派出所', en: 'Police station' } },
  { value: 'village', label: { zh: '村（居）', en: 'Village or neighbourhood' } },
  { value: 'authorized', label: { zh: '法律法规授权组织', en: 'Authorized organization' } },
  { value: 'law-office', label: { zh: '依法治理办公室', en: 'Rule-of-law office' } },
  { value: 'discipline', label: { zh: '纪检监察机关', en: 'Discipline inspection' } },
  { value: 'other', label: { zh: '其他单位', en: 'Other unit' } },
] as const satisfies readonly Option[]

export type AgencyKind = (typeof agencyKinds)[number]['value']
