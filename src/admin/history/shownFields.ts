import type { CollectionSlug, PayloadRequest } from 'payload'

import type { ShownField } from '@/src/admin/history/describeChanges'
import { localeOf, type Locale } from '@/src/i18n/message'

/** A label of a field or an option, which our collections write in both languages. */
const labelIn = (label: unknown, locale: Locale): string | null => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const text = (label as Readonly<Record<string, unknown>>)[locale]
  return typeof text === 'string' ? text : null
}

/** Fields whose change a reader wants to see: what people write, and the state that follows from it. */
export const shownFields = (req: PayloadRequest, collection: CollectionSlug): ShownField[] => {
  const locale = localeOf(req.i18n.language)
  return req.payload.collections[collection].config.flattenedFields.flatMap((field) => {
    const label = 'label' in field ? labelIn(field.label, locale) : null
    if (!label || field.hidden || field.admin?.hidden) return []
    if (field.admin?.readOnly && field.name !== 'state') return []
    const options =
      field.type === 'select'
        ? Object.fromEntries(
            field.options.map((option) =>
              typeof option === 'string'
                ? [option, option]
                : [option.value, labelIn(option.label, locale) ?? option.value],
            ),
          )
        : undefined
    const isOpaque = field.type === 'relationship' || field.type === 'upload'
    return [{ name: field.name, label, isOpaque, ...(options ? { options } : {}) }]
  })
}
