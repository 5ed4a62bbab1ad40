import type { Option } from '@/src/domain/options'

/** A label in both languages, Chinese first. */
export const label = (zh: string, en: string): { zh: string; en: string } => ({ zh, en })

/** Options of a select field from a closed list of the domain. */
export const selectOptions = (
  list: readonly Option[],
): { label: { zh: string; en: string }; value: string }[] =>
  list.map(({ value, label: text }) => ({ value, label: { ...text } }))
