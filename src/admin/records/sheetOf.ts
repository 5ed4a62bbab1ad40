import type { Field } from 'payload'

import { localeOf } from '@/src/i18n/message'

/** One thing that a record says, as a page to read shows it. */
export type SheetEntry =
  | {
      readonly kind: 'value'
      readonly label: string
      readonly type: Field['type']
      /** Of relationships: the collection that the value is of. */
      readonly relationTo: string | null
      readonly value: unknown
      /** A text of several lines. */
      readonly isLong: boolean
    }
  | {
      readonly kind: 'rows'
      readonly label: string
      readonly rows: readonly (readonly SheetEntry[])[]
    }

type Values = Readonly<Record<string, unknown>>

const textOfLabel = (label: unknown, language: string): string => {
  if (typeof label === 'string') return label
  const { zh, en } = (label ?? {}) as { zh?: string; en?: string }
  return (localeOf(language) === 'en' ? (en ?? zh) : zh) ?? ''
}

const optionLabel = (
  field: Extract<Field, { type: 'select' }>,
  value: unknown,
  language: string,
): unknown => {
  const one = (each: unknown): unknown => {
    const option = field.options.find(
      (choice) => typeof choice !== 'string' && choice.value === each,
    )
    return option && typeof option !== 'string' ? textOfLabel(option.label, language) : each
  }
  return Array.isArray(value) ? value.map(one) : one(value)
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

/** Whether a field belongs on the page: not hidden, not a fact at the side, not a part that only shows. */
const isShown = (field: Field): boolean => {
  if (field.type === 'ui' || field.type === 'json') return false
  if ('hidden' in field && field.hidden) return false
  const { admin } = field as { admin?: { hidden?: boolean; position?: string } }
  return !admin?.hidden && admin?.position !== 'sidebar'
}

const passes = (field: Field, doc: Values, row: Values | null): boolean => {
  // Conditions of the record itself say when the form is shown; those of a row, what it is about.
  if (!row || !field.admin || !('condition' in field.admin) || !field.admin.condition) return true
  return Boolean(
    field.admin.condition(doc, row, {
      blockData: {},
      operation: 'update',
      path: [],
      user: null,
    }),
  )
}

const walk = (
  fields: readonly Field[],
  values: Values,
  language: string,
  doc: Values,
  row: Values | null,
): SheetEntry[] =>
  fields.flatMap((field): SheetEntry[] => {
    if (!isShown(field) || !passes(field, doc, row)) return []
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => walk(tab.fields, values, language, doc, row))
    if (field.type === 'row' || field.type === 'collapsible')
      return walk(field.fields, values, language, doc, row)
    if (!('name' in field) || !field.name) return []
    const value = values[field.name]
    if (field.type === 'group') {
      return isEmpty(value) ? [] : walk(field.fields, value as Values, language, doc, row)
    }
    if (field.type === 'array') {
      const rows = Array.isArray(value) ? (value as Values[]) : []
      if (rows.length === 0) return []
      const label = textOfLabel(field.label, language)
      return [
        {
          kind: 'rows',
          label,
          rows: rows.map((one) => walk(field.fields, one, language, doc, one)),
        },
      ]
    }
    if (isEmpty(value) || (field.type === 'checkbox' && value === false)) return []
    return [
      {
        kind: 'value',
        label: textOfLabel(field.label, language),
        type: field.type,
        relationTo:
          'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : null,
        value: field.type === 'select' ? optionLabel(field, value, language) : value,
        isLong: field.type === 'textarea',
      },
    ]
  })

/**
 * What a record says, field by field, for a page to read instead of a form. What is empty, hidden, or at the
 * side of the form is left out.
 *
 * @param doc the record as its reader may see it, with relationships populated
 */
export const sheetOf = (fields: readonly Field[], doc: Values, language: string): SheetEntry[] =>
  walk(fields, doc, language, doc, null)
