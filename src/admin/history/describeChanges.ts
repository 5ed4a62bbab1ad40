import { isDay } from '@/src/domain/day'

/** A field of a collection, as far as its history needs it. */
export interface ShownField {
  readonly name: string
  readonly label: string
  /** Labels of the values of a closed list. */
  readonly options?: Readonly<Record<string, string>>
  /** Stored as an id: only that it changed can be told. */
  readonly isOpaque?: boolean
}

/** One changed field; without values where they would say nothing to a reader. */
export interface DescribedChange {
  readonly label: string
  readonly before?: string
  readonly after?: string
}

interface Words {
  readonly yes: string
  readonly no: string
  readonly empty: string
  readonly instant: (value: string) => string
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** A value as a reader understands it; null for ids, lists and whatever else is not for reading. */
const readable = (value: unknown, field: ShownField, words: Words): string | null => {
  if (field.isOpaque) return null
  if (value === null || value === undefined || value === '') return words.empty
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  if (field.options) return field.options[value] ?? value
  if (isDay(value)) return value
  return INSTANT.test(value) ? words.instant(value) : value
}

/**
 * The changes of an audit event for a reader: only fields that are `shown`, in their order, with both
 * values where they can be read.
 */
export const describeChanges = (
  changes: unknown,
  shown: readonly ShownField[],
  words: Words,
): DescribedChange[] => {
  if (typeof changes !== 'object' || changes === null) return []
  const byField = changes as Readonly<Record<string, { before?: unknown; after?: unknown }>>
  return shown.flatMap((field) => {
    const change = byField[field.name]
    if (!change) return []
    const before = readable(change.before, field, words)
    const after = readable(change.after, field, words)
    return [
      before === null || after === null
        ? { label: field.label }
        : { label: field.label, before, after },
    ]
  })
}
