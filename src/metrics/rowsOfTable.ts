import type { PayloadRequest } from 'payload'

import type { CountQuery, Keys } from '@/src/metrics/countQuery'
import { describeGroups } from '@/src/metrics/describeGroups'

/** A row of a table with its names: by two groupings the keys are joined by `|`, the labels by ` · `. */
export interface NamedRow<Counts> {
  readonly key: string
  readonly label: string
  readonly keys: readonly string[]
  readonly labels: readonly string[]
  readonly counts: Counts
}

/** Names the rows and puts them in order: by time and place, else the largest group first. */
export const rowsOfTable = async <Counts extends { readonly keys: Keys }>(
  req: PayloadRequest,
  by: CountQuery['by'],
  rows: readonly Counts[],
  sizeOf: (counts: Counts) => number,
): Promise<NamedRow<Counts>[]> => {
  const nameOf = await describeGroups(req, by, rows)
  const named = rows.map((counts) => {
    const names = nameOf(counts.keys)
    return {
      order: names.map(({ order }) => order).join('\u0000'),
      row: {
        key: names.map(({ key }) => key).join('|'),
        label: names.map(({ label }) => label).join(' · '),
        keys: names.map(({ key }) => key),
        labels: names.map(({ label }) => label),
        counts,
      },
    }
  })
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return named
    .sort(
      (a, b) =>
        compare(a.order, b.order) ||
        sizeOf(b.row.counts) - sizeOf(a.row.counts) ||
        compare(a.row.label, b.row.label) ||
        compare(a.row.key, b.row.key),
    )
    .map(({ row }) => row)
}

/** The keys of a year before as this year's rows carry them: 2025-Q1 → 2026-Q1. */
export const keysAYearLater = (by: CountQuery['by'], keys: Keys): Keys =>
  keys.map((key, index) => {
    const grouping = by[index]
    if (key === null || (grouping !== 'quarter' && grouping !== 'year')) return key
    return `${Number(key.slice(0, 4)) + 1}${key.slice(4)}`
  })

/** One text for the keys of a row, for maps. */
export const keyText = (keys: Keys): string => JSON.stringify(keys)
