import type { Payload } from 'payload'

import type { BulkWriter } from '@/src/imports/bulkWriter'
import { mongoBulkWriter } from '@/src/imports/mongoBulkWriter'
import { sqliteBulkWriter } from '@/src/imports/sqliteBulkWriter'

/** The bulk writer of the database that Payload runs on. */
export const bulkWriterFor = (payload: Payload): BulkWriter =>
  payload.db.name === 'mongoose' ? mongoBulkWriter(payload) : sqliteBulkWriter(payload)
