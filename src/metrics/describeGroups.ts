import type { PayloadRequest } from 'payload'

import { causes } from '@/src/domain/litigation/causes'
import { timeGroupLabel } from '@/src/domain/metrics/groups'
import { labelOf } from '@/src/domain/options'
import { administrativeFields } from '@/src/domain/organization/fields'
import { localeOf, message, type Locale } from '@/src/i18n/message'
import type { Keys } from '@/src/metrics/countQuery'
import type { Grouping } from '@/src/metrics/groupings'

/** How a group is named to programs and to people, and where it stands in a table. */
export interface GroupName {
  readonly key: string
  readonly label: string
  readonly order: string
}

/** The key of cases without a value in a grouping. */
export const UNRECORDED = 'none'

const byRecord = async (
  req: PayloadRequest,
  collection: 'regions' | 'agencies' | 'courts',
  ids: readonly string[],
): Promise<Map<string, GroupName>> => {
  const where = { id: { in: [...ids] } }
  const options = { where, depth: 0, pagination: false } as const
  if (collection === 'regions') {
    const { docs } = await req.payload.find({ collection, ...options, req })
    return new Map(
      docs.map(({ id, code, slug, name, order }) => [
        id,
        { key: code ?? slug, label: name, order: `${String(order ?? 0).padStart(6, '0')} ${name}` },
      ]),
    )
  }
  const { docs } = await req.payload.find({ collection, ...options, req })
  return new Map(docs.map(({ id, name }) => [id, { key: id, label: name, order: '' }]))
}

const namesIn = async (
  req: PayloadRequest,
  grouping: Grouping,
  keys: readonly string[],
  locale: Locale,
): Promise<Map<string, GroupName>> => {
  const named = (label: (key: string) => string, order: (key: string) => string = () => '') =>
    new Map(keys.map((key) => [key, { key, label: label(key), order: order(key) }]))
  switch (grouping) {
    case 'region':
      return byRecord(req, 'regions', keys)
    case 'agency':
      return byRecord(req, 'agencies', keys)
    case 'court':
      return byRecord(req, 'courts', keys)
    case 'field':
      return named((key) => labelOf(administrativeFields, key, locale))
    case 'cause':
      return named((key) => labelOf(causes, key, locale))
    case 'quarter':
    case 'year':
      return named(
        (key) => timeGroupLabel(key)[locale],
        (key) => key,
      )
  }
}

/**
 * Names of the groups of a table, in the reader's language. Stable keys: a region's GB code where it has one,
 * else its slug; the id of an agency or court; the code of a field or cause; `2026-Q1`, `2026`.
 *
 * @returns a function from the keys of a row to one name for each grouping
 */
export const describeGroups = async (
  req: PayloadRequest,
  by: readonly Grouping[],
  rows: readonly { readonly keys: Keys }[],
): Promise<(keys: Keys) => GroupName[]> => {
  const locale = localeOf(req.i18n?.language)
  const names: Map<string, GroupName>[] = []
  for (const [index, grouping] of by.entries()) {
    const keys = new Set(rows.flatMap(({ keys: ofRow }) => ofRow[index] ?? []))
    names.push(await namesIn(req, grouping, [...keys], locale))
  }
  const unrecorded = {
    key: UNRECORDED,
    label: message('metrics.unrecorded', req.i18n?.language),
    order: '\uffff',
  }
  return (keys) =>
    keys.map((key, index) =>
      key === null ? unrecorded : (names[index]?.get(key) ?? { key, label: key, order: '\ufffe' }),
    )
}
