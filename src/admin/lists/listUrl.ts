import type { Where } from 'payload'

const put = (query: URLSearchParams, prefix: string, value: unknown): void => {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    query.set(prefix, value.join(','))
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) put(query, `${prefix}[${key}]`, inner)
  } else query.set(prefix, String(value))
}

/** A query of Payload's as the parameters of an address: `where[and][0][state][equals]=open`. */
export const whereParams = (where: Where): URLSearchParams => {
  const query = new URLSearchParams()
  put(query, 'where', where)
  return query
}

/** The address of a collection's list, showing what a query selects. */
export const listUrl = (collection: string, where?: Where): string => {
  const query = where ? whereParams(where).toString() : ''
  return `/admin/collections/${collection}${query ? `?${query}` : ''}`
}

/** The address of a record. */
export const recordUrl = (collection: string, id: string): string =>
  `/admin/collections/${collection}/${id}`
