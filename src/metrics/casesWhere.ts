import type { Where } from 'payload'

import { quarterPeriod, yearPeriod, type Period } from '@/src/domain/metrics/period'
import type { CountQuery, Keys } from '@/src/metrics/countQuery'
import { groupingFields } from '@/src/metrics/groupings'

const latest = (a: string, b: string): string => (a > b ? a : b)
const earliest = (a: string, b: string): string => (a < b ? a : b)

const overlap = (a: Period, b: Period): Period => ({
  from: latest(a.from, b.from),
  to: earliest(a.to, b.to),
})

/** A query of the collection `cases` that lists exactly what a row of a table counts (trash left out). */
export const casesWhere = (query: CountQuery, keys: Keys = []): Where => {
  let { period } = query
  const filter: Record<string, string | null | undefined> = { ...query.filter }
  for (const [index, grouping] of query.by.slice(0, keys.length).entries()) {
    const key = keys[index] ?? null
    if (grouping === 'quarter' && key) period = overlap(period, quarterPeriod(key))
    else if (grouping === 'year' && key) period = overlap(period, yearPeriod(Number(key)))
    else filter[grouping] = key
  }
  const conditions: Where[] = [
    { instance: { in: [...query.instances] } },
    { [query.dateField]: { greater_than_equal: period.from } },
    { [query.dateField]: { less_than_equal: period.to } },
  ]
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined) continue
    const field = name === 'agency' ? 'sued' : groupingFields[name as keyof typeof groupingFields]
    conditions.push({ [field]: value === null ? { exists: false } : { equals: value } })
  }
  return { and: conditions }
}

/** The cases of a denominator that also meet a further condition. */
export const alsoWhere = (where: Where, condition: Where): Where => ({
  and: [...(where.and ?? []), condition],
})
