/** One column of a kind of list: the name that we use, and those that others use. */
export interface ColumnDefinition<Key extends string = string> {
  readonly key: Key
  readonly heading: string
  readonly aliases: readonly string[]
  readonly isRequired: boolean
}

/** Headings that somebody has mapped to columns, by `headingKey`. */
export type Aliases<Key extends string> = ReadonlyMap<string, Key>

/** The columns of a kind of list, as its headings are looked up. */
export interface ListColumns<Key extends string> {
  readonly columns: readonly ColumnDefinition<Key>[]
  /** Whether a text is the key of a column. */
  readonly isKey: (text: string) => text is Key
  /** The column that a heading names, `ignored` for those without meaning, or null. */
  readonly columnOf: (heading: string, ownAliases?: Aliases<Key>) => Key | 'ignored' | null
  /** Whether a heading is the one that we use ourselves, which goes before an alias of the same column. */
  readonly isOwnHeading: (heading: string) => boolean
  /** The heading of a column, as we call it. */
  readonly headingOf: (key: Key) => string
}

/** Headings that our own reject report adds; a corrected report is read without them. */
export const reportHeadings = { row: '原行号', column: '问题列', reason: '退回原因' } as const

/** Running numbers say nothing about a record. */
const ignored = new Set<string>(['序号', '编号', 'no', 'no.', ...Object.values(reportHeadings)])

/** One writing for the many of a heading: no spaces, no marks of required columns, half width. */
export const headingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:：]/gu, '')
    .toLowerCase()

/** The columns of a list with what is looked up in them. */
export const listColumnsOf = <Key extends string>(
  columns: readonly ColumnDefinition<Key>[],
): ListColumns<Key> => {
  const known: ReadonlyMap<string, Key> = new Map(
    columns.flatMap(({ key, heading, aliases }) =>
      [heading, ...aliases].map((name) => [headingKey(name), key] as const),
    ),
  )
  return {
    columns,
    isKey: (text): text is Key => columns.some(({ key }) => key === text),
    columnOf: (heading, ownAliases) => {
      const key = headingKey(heading)
      return ownAliases?.get(key) ?? known.get(key) ?? (ignored.has(key) ? 'ignored' : null)
    },
    isOwnHeading: (text) => columns.some(({ heading }) => headingKey(heading) === headingKey(text)),
    headingOf: (key) => columns.find((column) => column.key === key)?.heading ?? key,
  }
}
