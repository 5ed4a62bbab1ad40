import { ObjectId, type ClientSession, type Collection, type Document } from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'

import type { BulkDoc, BulkWriter } from '@/src/imports/bulkWriter'

type Row = Record<string, unknown>

const TIMES = ['createdAt', 'updatedAt', 'deletedAt']

const asReference = (value: unknown): unknown =>
  typeof value === 'string' && ObjectId.isValid(value) ? new ObjectId(value) : value

const asTime = (value: unknown): unknown => (typeof value === 'string' ? new Date(value) : value)

/** The document as Payload's models write it: references as ObjectId, instants as Date. */
const stored = (fields: readonly FlattenedField[], doc: Row): Row => {
  const row: Row = { ...doc }
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || value === null) continue
    if (field.type === 'array')
      row[field.name] = (value as Row[]).map((one) => stored(field.flattenedFields, one))
    else if (field.type === 'relationship')
      row[field.name] = Array.isArray(value) ? value.map(asReference) : asReference(value)
    else if (field.type === 'date') row[field.name] = asTime(value)
  }
  for (const name of TIMES) if (row[name] !== undefined) row[name] = asTime(row[name])
  return row
}

/** `insertMany` and `updateMany` of the driver, in the session of the transaction. */
export const mongoBulkWriter = (payload: Payload): BulkWriter => {
  const adapter = payload.db as unknown as MongooseAdapter

  const fieldsOf = (collection: CollectionSlug): FlattenedField[] =>
    payload.collections[collection].config.flattenedFields
  const sessionOf = async (req: PayloadRequest): Promise<ClientSession> => {
    const session = adapter.sessions[String(await req.transactionID)]
    if (!session) throw new Error('Bulk writes need a transaction: use inTransaction')
    return session
  }
  const collectionOf = (slug: CollectionSlug): Collection => {
    const model = adapter.collections[slug]
    if (!model) throw new Error(`There is no collection ${slug}`)
    return model.collection
  }

  return {
    newId: () => new ObjectId().toHexString(),
    newRowId: () => new ObjectId().toHexString(),
    insert: async (req, slug, docs) => {
      if (docs.length === 0) return
      const fields = fieldsOf(slug)
      const rows: Document[] = docs.map(({ id, ...doc }) => ({
        _id: new ObjectId(id),
        ...stored(fields, doc),
        __v: 0,
      }))
      await collectionOf(slug).insertMany(rows, {
        session: await sessionOf(req),
        ignoreUndefined: true,
      })
    },
    asRead: (_, doc): BulkDoc => doc,
    trashCases: async (req, ids, at) => {
      const _id = { $in: ids.map((id) => new ObjectId(id)) }
      const time = new Date(at)
      await collectionOf('cases').updateMany(
        { _id },
        [
          {
            $set: {
              deletedAt: time,
              updatedAt: time,
              uniqueKey: { $concat: ['$uniqueKey', '|', { $toString: '$_id' }] },
            },
          },
        ],
        { session: await sessionOf(req) },
      )
    },
  }
}
