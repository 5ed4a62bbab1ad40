import { ObjectId } from 'mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableColumns, inArray, sql, type Column } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'

import type { BulkDoc, BulkWriter } from '@/src/imports/bulkWriter'

type Row = Record<string, unknown>
type Adapter = SQLiteAdapter
type Session = Adapter['drizzle']

const snake = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const mainTableOf = (collection: CollectionSlug): string => collection.replace(/-/g, '_')

const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

const columnsOf = (table: SQLiteTable): [string, Column][] =>
  Object.entries<Column>(getTableColumns(table))

/**
 * Inserts all rows by one statement with one value, a JSON text that SQLite takes apart: a statement with a
 * placeholder for every cell takes longer to write and to read than to run.
 */
const insertRows = async (
  session: Session,
  table: SQLiteTable,
  rows: readonly Row[],
): Promise<void> => {
  const columns = columnsOf(table).filter(([name]) => rows.some((row) => row[name] !== undefined))
  const values = rows.map((row) =>
    columns.map(([name, column]) => {
      const value = row[name]
      return value === undefined || value === null ? null : column.mapToDriverValue(value)
    }),
  )
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  )
  const cells = sql.raw(columns.map((_, index) => `json_extract(value, '$[${index}]')`).join(', '))
  await session.run(
    sql`insert into ${table} (${names}) select ${cells} from json_each(${JSON.stringify(values)})`,
  )
}

/** Native multi-row inserts into the tables that Payload made. */
export const sqliteBulkWriter = (payload: Payload): BulkWriter => {
  const adapter = payload.db as unknown as Adapter

  const tableOf = (name: string): SQLiteTable => {
    const table = adapter.tables[name] as SQLiteTable | undefined
    if (!table) throw new Error(`There is no table ${name}`)
    return table
  }
  const columnOf = (table: string, name: string): Column => {
    const column = getTableColumns(tableOf(table))[name] as Column | undefined
    if (!column) throw new Error(`${table} has no column ${name}`)
    return column
  }
  const fieldsOf = (collection: CollectionSlug): FlattenedField[] =>
    payload.collections[collection].config.flattenedFields
  const sessionOf = async (req: PayloadRequest): Promise<Session> => {
    const session = adapter.sessions[String(await req.transactionID)]
    if (!session) throw new Error('Bulk writes need a transaction: use inTransaction')
    return session.db as unknown as Session
  }

  const newId: BulkWriter['newId'] = (collection) => {
    const make = columnOf(mainTableOf(collection), 'id').defaultFn
    if (!make) throw new Error(`${collection} makes no ids of its own`)
    return String(make())
  }

  const insert: BulkWriter['insert'] = async (req, collection, docs) => {
    if (docs.length === 0) return
    const session = await sessionOf(req)
    const main = mainTableOf(collection)
    const children = new Map<string, Row[]>()
    const addTo = (table: string, row: Row): void => {
      const rows = children.get(table)
      if (rows) rows.push(row)
      else children.set(table, [row])
    }
    for (const doc of docs) {
      for (const field of fieldsOf(collection)) {
        const value = doc[field.name]
        if (!Array.isArray(value)) continue
        if (field.type === 'array') {
          value.forEach((row: Row, index) =>
            addTo(`${main}_${snake(field.name)}`, { ...row, _order: index + 1, _parentID: doc.id }),
          )
        } else if (field.type === 'relationship' && isMany(field)) {
          const target = typeof field.relationTo === 'string' ? field.relationTo : ''
          value.forEach((id: string, index) =>
            addTo(`${main}_rels`, {
              order: index + 1,
              parent: doc.id,
              path: field.name,
              [`${target}ID`]: id,
            }),
          )
        }
      }
    }
    await insertRows(session, tableOf(main), docs)
    for (const [table, rows] of children) await insertRows(session, tableOf(table), rows)
  }

  /** SQL has a column for every field and a table for every array: what is missing reads as null or empty. */
  const filled = (fields: readonly FlattenedField[], doc: Row): Row => {
    const read: Row = { ...doc }
    for (const field of fields) {
      const value = doc[field.name]
      if (field.type === 'array') {
        read[field.name] = ((value ?? []) as Row[]).map((row) => filled(field.flattenedFields, row))
      } else if (isMany(field)) read[field.name] = value ?? []
      else read[field.name] = value ?? null
    }
    return read
  }

  return {
    newId,
    newRowId: () => new ObjectId().toHexString(),
    insert,
    asRead: (collection, doc) => filled(fieldsOf(collection), doc) as BulkDoc,
    trashCases: async (req, ids, at) => {
      const session = await sessionOf(req)
      const id = columnOf('cases', 'id')
      const uniqueKey = columnOf('cases', 'uniqueKey')
      await session.run(
        sql`update ${tableOf('cases')} set deleted_at = ${at}, updated_at = ${at}, unique_key = ${uniqueKey} || '|' || ${id} where ${inArray(id, [...ids])}`,
      )
    },
  }
}
