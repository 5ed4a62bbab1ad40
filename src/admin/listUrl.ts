import type { CollectionSlug, Where } from 'payload'

/** Writes a query as the list's address names it: `where[and][0][state][equals]=open`. */
const append = (query: URLSearchParams, path: string, value: unknown): void => {
  if (Array.isArray(value)) value.forEach((item, index) => append(query, `${path}[${index}]`, item))
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) append(query, `${path}[${key}]`, inner)
  } else if (value !== undefined) query.append(path, String(value))
}

/** The address of a list that shows exactly the records of a query. */
export const listUrl = (collection: CollectionSlug, where: Where): string => {
  const query = new URLSearchParams()
  // The list's own filter bar understands `or` of `and` only.
  append(
    query,
    'where',
    'or' in where ? where : { or: ['and' in where ? where : { and: [where] }] },
  )
  return `/admin/collections/${collection}?${query.toString()}`
}
