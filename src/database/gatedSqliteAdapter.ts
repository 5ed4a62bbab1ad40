import fs from 'node:fs'
import path from 'node:path'

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  isolateObjectProperty,
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { sqliteClient, type SqliteClient } from '@/src/database/sqliteClient'
import { strictTransactions } from '@/src/database/strictTransactions'
import {
  createWriteGate,
  defaultGateLimits,
  type GateLimits,
  type GateStatus,
  type WriteGate,
} from '@/src/database/writeGate'
import { transactionOf, wrapWrites, type WriteArgs } from '@/src/database/writeMethods'

type Migrations = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>

interface GatedSqliteArgs {
  /** Absolute path of the database file; its folder is made when missing. */
  file: string
  migrationDir: string
  migrations: Migrations
  limits?: Partial<GateLimits>
}

const gates = new WeakMap<object, WriteGate>()

/** Queue length and age of the open transaction; undefined where there is no gate (MongoDB). */
export const gateStatus = (payload: Pick<Payload, 'db'>): GateStatus | undefined =>
  gates.get(payload.db)?.status()

const onTransaction = (req: WriteArgs['req'], id: number | string): Partial<PayloadRequest> => {
  const own = isolateObjectProperty((req ?? {}) as PayloadRequest, 'transactionID')
  own.transactionID = id
  return own
}

const subject = ({ collection, slug, globalSlug }: WriteArgs): string =>
  collection ?? slug ?? globalSlug ?? ''

/** Takes the gate with each transaction; a write outside one gets a transaction of its own. */
const gateWrites = (adapter: BaseDatabaseAdapter, gate: WriteGate, client: () => SqliteClient) => {
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const releases = new Map<string, () => void>()

  const release = (id: string): void => {
    releases.get(id)?.()
    releases.delete(id)
  }

  adapter.beginTransaction = async (options) => {
    let id: null | number | string = null
    const leave = await gate.enter(() => {
      if (id === null) return
      adapter.payload.logger.error({
        msg: `Transaction ${id} was idle for too long and is rolled back: a request that never committed?`,
        gate: gate.status(),
      })
      void adapter.rollbackTransaction(id)
    })
    try {
      id = await begin(options)
    } finally {
      if (id === null) leave()
    }
    if (id !== null) releases.set(String(id), leave)
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await commit(id)
      const failure = client().takeCommitError()
      if (failure) throw failure
    } finally {
      release(id)
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await rollback(id)
    } finally {
      release(id)
    }
  }

  wrapWrites(adapter, async ({ method, args, write }) => {
    const open = await transactionOf(args)
    if (open && releases.has(open)) {
      gate.touch(`${method} ${subject(args)}`)
      try {
        return await write(args)
      } catch (error) {
        // Payload opens a transaction for this one method and does not close it when it fails.
        if (method === 'updateJobs') await adapter.rollbackTransaction(open)
        throw error
      }
    }
    const id = await adapter.beginTransaction()
    if (id === null) throw new Error('The embedded database gave no transaction')
    gate.touch(`${method} ${subject(args)}`)
    try {
      const result = await write({ ...args, req: onTransaction(args.req, id) })
      await adapter.commitTransaction(id)
      return result
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  })
}

/**
 * The embedded database: SQLite in WAL mode, text ids, migrations only, one writer at a time.
 *
 * Waits for the gate are bounded (`GateLimits`); a writer in another process is waited for as well.
 */
export const gatedSqliteAdapter = ({
  file,
  migrationDir,
  migrations,
  limits: given,
}: GatedSqliteArgs): DatabaseAdapterObj<SQLiteAdapter> => {
  const limits = { ...defaultGateLimits, ...given }
  const stock = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    migrationDir,
    prodMigrations: migrations,
    push: false,
    transactionOptions: {},
  })

  const init: typeof stock.init = (args) => {
    const adapter = stock.init(args)
    const gate = createWriteGate(limits)
    let client: SqliteClient | undefined
    const connect = adapter.connect?.bind(adapter)
    const destroy = adapter.destroy?.bind(adapter)

    adapter.connect = async (options) => {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      client ??= await sqliteClient({
        file,
        busyWaitMs: limits.stallMs,
        onActivity: () => gate.touch(),
      })
      adapter.client = client
      await connect?.(options)
    }
    adapter.destroy = async () => {
      await destroy?.()
      client?.close()
      client = undefined
    }

    gateWrites(adapter, gate, () => {
      if (!client) throw new Error('The embedded database is not connected')
      return client
    })
    strictTransactions(adapter)
    gates.set(adapter, gate)
    return adapter
  }

  return { ...stock, init }
}
