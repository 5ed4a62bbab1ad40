import type { Option } from '@/src/domain/options'

/** What can be imported from a list. */
export const importKinds = [
  { value: 'cases', label: { zh: '法院名单', en: 'Court list' } },
  { value: 'counsel', label: { zh: '法律顾问名册', en: 'Roster of counsel' } },
] as const satisfies readonly Option[]
export type ImportKind = (typeof importKinds)[number]['value']

/** Whether a text names a kind of list. */
export const isImportKind = (text: unknown): text is ImportKind =>
  importKinds.some(({ value }) => value === text)
