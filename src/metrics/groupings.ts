import type { Option, ValueOf } from '@/src/domain/options'

/** What figures can be grouped by. */
export const groupings = [
  { value: 'region', label: { zh: '地区', en: 'Region' } },
  { value: 'agency', label: { zh: '单位', en: 'Agency' } },
  { value: 'field', label: { zh: '领域', en: 'Field' } },
  { value: 'cause', label: { zh: '案由', en: 'Cause' } },
  { value: 'court', label: { zh: '法院', en: 'Court' } },
  { value: 'quarter', label: { zh: '季度', en: 'Quarter' } },
  { value: 'year', label: { zh: '年度', en: 'Year' } },
] as const satisfies readonly Option[]
export type Grouping = ValueOf<typeof groupings>
export type TimeGrouping = Extract<Grouping, 'quarter' | 'year'>
/** Groupings by something that the case records, which is everything but time and defendant. */
export type RecordedGrouping = Exclude<Grouping, TimeGrouping | 'agency'>

/** The field of the case behind a grouping. */
export const groupingFields: Readonly<Record<RecordedGrouping, string>> = {
  region: 'region',
  field: 'field',
  cause: 'causeCategory',
  court: 'court',
}
