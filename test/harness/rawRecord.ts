import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { eq, getTableColumns, type Column } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, Payload } from 'payload'

/**
 * Everything that the database holds of a record, in its own words: the rows of all its tables, or its
 * document, and the events of the audit log about it.
 */
export const rawRecord = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<unknown> => {
  if (payload.db.name === 'mongoose') {
    const { collections } = payload.db as unknown as MongooseAdapter
    const typed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(typed)
      if (value instanceof Date) return { date: value.toISOString() }
      if (value === null || typeof value !== 'object') return value
      if ('toHexString' in value) return { objectId: JSON.stringify(value) }
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, typed(inner)]),
      )
    }
    const model = collections[collection]
    const record = await model?.collection.findOne({ _id: new model.base.Types.ObjectId(id) })
    const events = await collections['audit-events']?.collection
      .find({ subjectType: collection, subjectId: id })
      .toArray()
    return typed({ record, events })
  }
  const { drizzle, tables } = payload.db as unknown as SQLiteAdapter
  const main = collection.replace(/-/g, '_')
  const found: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(tables)) {
    const table = given as SQLiteTable
    const columns: Record<string, Column> = getTableColumns(table)
    const child = name.startsWith(`${main}_`) ? (columns._parentID ?? columns.parent) : undefined
    const key = name === main ? columns.id : name === 'audit_events' ? columns.subjectId : child
    if (key) found[name] = await drizzle.select().from(table).where(eq(key, id))
  }
  return found
}
