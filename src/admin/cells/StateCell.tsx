import { getTranslation } from '@payloadcms/translations'
import type { DefaultServerCellComponentProps } from 'payload'

import { StatePill } from '@/src/admin/ui/StatePill'

/** A state in a list: the coloured word of its option, with its sign. */
export const StateCell = ({ cellData, field, i18n }: DefaultServerCellComponentProps) => {
  const value = String(cellData ?? '')
  if (!value) return '—'
  const options = field.type === 'select' ? field.options : []
  const option = options.find((one) => typeof one !== 'string' && one.value === value)
  const label = typeof option === 'object' ? String(getTranslation(option.label, i18n)) : value
  return <StatePill label={label} value={value} />
}
