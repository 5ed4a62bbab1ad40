import type { CollectionSlug, Where } from 'payload'

const append = (query: URLSearchParams, path: string, value: unknown): void => {
  if (Array.isArray(value)) value.forEach((item, index) => append(query, `${path}[${index}]`, item))
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) append(query, `${path}[${key}]`, inner)
  } else if (['string', 'number', 'boolean'].includes(typeof value)) {
    query.append(path, String(value))
  }
}

/** The list's own filter bar understands `or` of `and` only. */
const asOrOfAnd = (where: Where): Where =>
  'or' in where ? where : { or: ['and' in where ? where : { and: [where] }] }

/** A query as the list's address names it: `where[or][0][and][0][state][equals]=open`. */
export const whereParams = (where: Where): URLSearchParams => {
  const query = new URLSearchParams()
  append(query, 'where', asOrOfAnd(where))
  return query
}

/** The address of a list: of all its records, or of exactly those of a query. */
export const listUrl = (collection: CollectionSlug, where?: Where): string => {
  const path = `/admin/collections/${collection}`
  return where ? `${path}?${whereParams(where).toString()}` : path
}

/** The address of a record. */
export const recordUrl = (collection: CollectionSlug, id: string): string =>
  `/admin/collections/${collection}/${id}`
