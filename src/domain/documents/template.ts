import type { Placeholder } from '@/src/domain/documents/definition'
import { tableToLines, type TableRows } from '@/src/domain/documents/tableLines'

/** What a record says for a placeholder. An empty text takes its line away; nothing leaves it to the clerk. */
export type PlaceValue = string | TableRows | null | undefined
export type PlaceValues = Readonly<Record<string, PlaceValue>>

const PLACE = /\{\{\s*(table:)?\s*([^{}]*?)\s*\}\}/g
const ALONE = /^\s*\{\{[^{}]*\}\}\s*$/

/** What stands where the record says nothing: the clerk fills it in before the document is issued. */
const TO_FILL = '【请填写：'

const isTable = (value: PlaceValue): value is TableRows => Array.isArray(value)

/** The placeholder as a template writes it. */
export const writtenPlace = ({ name, isTable: table }: Placeholder): string =>
  table ? `{{table:${name}}}` : `{{${name}}}`

/** The placeholders of a text as they are written there, each once. */
export const placesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACE)].map(([, table = '', name = '']) => `{{${table}${name}}}`)),
]

/** Placeholders of a text that its kind does not offer, as they are written. */
export const unknownPlaces = (text: string, offered: readonly Placeholder[]): string[] => {
  const known = new Set(offered.map(writtenPlace))
  return placesIn(text).filter((written) => !known.has(written))
}

const valueLines = (value: PlaceValue, label: string): string[] => {
  if (value === undefined || value === null) return [`${TO_FILL}${label}】`]
  if (isTable(value)) return tableToLines(value)
  return value.split('\n').filter((line) => line.trim() !== '')
}

/**
 * Puts the values of a record into the lines of a wording, once: what a value says is never read as a
 * placeholder. A placeholder alone on its line may become several lines, or none.
 */
export const fillTemplate = (
  text: string,
  offered: readonly Placeholder[],
  values: PlaceValues,
): string => {
  const labels = new Map(offered.map(({ name, label }) => [name, label.zh]))
  const linesFor = (name: string): string[] => valueLines(values[name], labels.get(name) ?? name)
  return text
    .split('\n')
    .flatMap((line) =>
      ALONE.test(line)
        ? [...line.matchAll(PLACE)].flatMap(([, , name = '']) => linesFor(name))
        : [line.replace(PLACE, (_, _table, name: string) => linesFor(name).join('；'))],
    )
    .join('\n')
}

/** What the clerk still has to fill in, as the text asks for it. */
export const toFillIn = (text: string): string[] =>
  [...text.matchAll(/【请填写：([^】]*)】/g)].map(([, what = '']) => what)
