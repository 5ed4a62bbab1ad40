import type { DefaultServerCellComponentProps } from 'payload'

import { localeOf, type Locale } from '@/src/i18n/message'
import { StatePill } from '@/src/admin/ui/StatePill'

/** A state in a list: the coloured word of its option, with its sign. */
export const StateCell = ({ cellData, field, i18n }: DefaultServerCellComponentProps) => {
  const value = String(cellData ?? '')
  if (!value) return '—'
  const options = field.type === 'select' ? field.options : []
  const option = options.find((one) => typeof one !== 'string' && one.value === value)
  // Every option of ours has a label in both languages (test/unit/translations).
  const { label } = (option ?? {}) as { label?: Partial<Record<Locale, string>> }
  return <StatePill label={label?.[localeOf(i18n.language)] ?? value} value={value} />
}
