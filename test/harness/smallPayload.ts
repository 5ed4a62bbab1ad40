import path from 'node:path'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type Config, type Payload, type SanitizedConfig } from 'payload'

import { schemaChanges } from '@/bin/lib/schemaChanges'
import { databaseAdapter } from '@/src/database/adapter'
import { inTransaction } from '@/src/database/inTransaction'
import { reportBusyDatabase } from '@/src/database/reportBusyDatabase'
import type { GateLimits } from '@/src/database/writeGate'
import { randomSuffix, removeScratch, scratchFolder, testMongoUri } from '@/test/harness/scratch'

interface Call {
  collection: string
  req?: object
}

type Row = Record<string, unknown> & { id: string }

/** Payload without the types of Zhisu's own collections, for collections made up by a test. */
export interface UntypedPayload {
  create(args: Call & { data: object }): Promise<Row>
  update(args: Call & { id: string; data: object }): Promise<Row>
  findByID(args: Call & { id: string }): Promise<Row>
  count(args: Call & { where?: object }): Promise<{ totalDocs: number }>
  jobs: { queue(args: { task: string; input: object; req: object }): Promise<unknown> }
  db: Pick<Payload['db'], 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> & {
    create(args: Call & { data: object }): Promise<Row>
    updateOne(args: Call & { id: string; data: object }): Promise<Row>
  }
}

export const untyped = (payload: Payload): UntypedPayload => payload as unknown as UntypedPayload

interface SmallPayload {
  payload: Payload
  config: SanitizedConfig
  key: string
  destroy: () => Promise<void>
}

/** The tables of a configuration that has no migrations. */
const createTables = async (payload: Payload): Promise<void> => {
  const { up } = await schemaChanges(payload)
  const db = payload.db as unknown as SQLiteAdapter
  await inTransaction(payload, async (req) => {
    const session = db.sessions[String(await req.transactionID)]?.db
    for (const raw of up) await db.execute({ db: session as never, raw })
  })
}

/** Payload with a few made-up collections on our own database adapter, for tests of the adapter. */
export const bootSmallPayload = async (
  parts: Pick<Config, 'collections' | 'globals' | 'jobs'>,
  limits?: Partial<GateLimits>,
): Promise<SmallPayload> => {
  const uri = testMongoUri()
  const folder = scratchFolder('small')
  const file = path.join(folder, 'small.db')
  const config = await buildConfig({
    ...parts,
    db: databaseAdapter(
      { database: uri ? { kind: 'mongodb', uri } : { kind: 'sqlite', file } },
      limits,
    ),
    hooks: { afterError: [reportBusyDatabase] },
    logger: { options: { level: process.env.LOG_LEVEL ?? 'fatal' } },
    secret: 'a-secret-for-tests-with-32-characters',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const key = `small-${randomSuffix()}`
  const payload = await getPayload({ config, key })
  if (!uri) await createTables(payload)
  return {
    payload,
    config,
    key,
    destroy: async () => {
      if (uri) await (payload.db as unknown as MongooseAdapter).connection.dropDatabase()
      await payload.destroy()
      removeScratch(folder)
    },
  }
}
