import type { Bilingual } from '@/src/domain/bilingual'

/** Rows of an array field; none where a caller sent something else. */
export const rowsOf = <Row extends object>(
  rows: readonly Row[] | null | undefined,
): readonly Row[] => (Array.isArray(rows) ? (rows as readonly Row[]) : [])

/** Whether a text, a day or a relationship is still empty. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** One thing that a complete paper has: what it is called, and whether it is there. */
export interface Need {
  readonly isMet: boolean
  readonly zh: string
  readonly en: string
}

/** What is still missing, in the words of the list. */
export const gapsOf = (needs: readonly Need[]): Bilingual[] =>
  needs.filter(({ isMet }) => !isMet).map(({ zh, en }) => ({ zh, en }))

/** Whether there are rows and each of them has all that is asked of it. */
export const areComplete = <Row extends object>(
  rows: readonly Row[] | null | undefined,
  fields: readonly (keyof Row)[],
): boolean => {
  const list = rowsOf(rows)
  return list.length > 0 && list.every((row) => fields.every((field) => !isBlank(row[field])))
}

/** A statement that contradicts another one: it is refused when it is saved, not only when handed in. */
export interface Contradiction<Key extends string = string> {
  readonly key: Key
  readonly params?: Readonly<Record<string, string | number>>
}
