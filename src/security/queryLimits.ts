import type { CollectionBeforeOperationHook, CollectionConfig, Config, Plugin } from 'payload'

/** Most rows that one REST call may read, change or delete. */
export const maxRows = 500

/** How deep a REST call may populate relationships: `maxDepth` of the configuration. */
export const maxDepth = 3

/** Rows per call where the caller names none, as Payload's own default. */
const defaultRows = 10

interface Limited {
  limit?: number
  joins?: unknown
  pagination?: boolean
}

const clampRows = (limit: unknown): number => {
  const rows = Number(limit)
  return Number.isInteger(rows) && rows >= 1 && rows <= maxRows ? rows : maxRows
}

const clampJoins = (joins: unknown): unknown =>
  joins && typeof joins === 'object'
    ? Object.fromEntries(
        Object.entries(joins).map(([path, join]: [string, unknown]) => [
          path,
          join && typeof join === 'object' && 'limit' in join
            ? { ...join, limit: clampRows(join.limit) }
            : join,
        ]),
      )
    : joins

/** Reads page by page; changes and deletions go up to the cap, because they have no next page. */
const rowsOf = ({ limit, pagination }: Limited, isRead: boolean): number =>
  limit === undefined && isRead && pagination !== false ? defaultRows : clampRows(limit)

/**
 * Payload takes any `limit` from a REST caller, 0 meaning all rows. Here 0 and anything above `maxRows`
 * count as `maxRows`, for joins too; Local API calls of our own code stay free.
 */
export const clampLimit: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI !== 'REST') return args
  const limited = args as Limited
  const isBulk = !('id' in args) && (operation === 'update' || operation === 'delete')
  if (operation !== 'read' && !isBulk) return args
  return {
    ...args,
    ...('id' in args ? {} : { limit: rowsOf(limited, operation === 'read') }),
    ...(limited.joins ? { joins: clampJoins(limited.joins) } : {}),
  }
}

const withClamp = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [clampLimit, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** Puts the clamp on every collection of the configuration. */
export const limitQueries: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withClamp),
})
