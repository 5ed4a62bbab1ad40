import fs from 'node:fs'
import path from 'node:path'

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  isolateObjectProperty,
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  type PayloadRequest,
} from 'payload'

import { gateTransactions } from '@/src/database/gateTransactions'
import { sqliteClient, type SqliteClient } from '@/src/database/sqliteClient'
import { strictTransactions } from '@/src/database/strictTransactions'
import { defaultGateLimits, type GateLimits, type Turn } from '@/src/database/writeGate'
import {
  describeWrite,
  transactionOf,
  wrapWrites,
  type WriteArgs,
} from '@/src/database/writeMethods'

type Migrations = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>

interface GatedSqliteArgs {
  /** Absolute path of the database file; its folder is made when missing. */
  file: string
  migrationDir: string
  migrations: Migrations
  limits?: Partial<GateLimits> | undefined
}

const onTransaction = (req: WriteArgs['req'], id: number | string): Partial<PayloadRequest> => {
  const own = isolateObjectProperty((req ?? {}) as PayloadRequest, 'transactionID')
  own.transactionID = id
  return own
}

/** The adapter hides a failed COMMIT; whoever commits has to know. */
const reportFailedCommit = (adapter: BaseDatabaseAdapter, client: () => SqliteClient): void => {
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (id) => {
    await commit(id)
    const failure = client().takeCommitError()
    if (failure) throw failure
  }
}

/** Every write runs in a transaction: the caller's, or one of its own behind the gate. */
const writeInTransactions = (
  adapter: BaseDatabaseAdapter,
  turnOf: (id: string) => Turn | undefined,
): void =>
  wrapWrites(adapter, async ({ method, args, write }) => {
    const open = await transactionOf(args)
    const turn = open ? turnOf(open) : undefined
    if (open && turn) {
      turn.touch(describeWrite(method, args))
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
    turnOf(String(id))?.touch(describeWrite(method, args))
    try {
      const result = await write({ ...args, req: onTransaction(args.req, id) })
      await adapter.commitTransaction(id)
      return result
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  })

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
    let client: SqliteClient | undefined
    const connect = adapter.connect?.bind(adapter)
    const destroy = adapter.destroy?.bind(adapter)

    reportFailedCommit(adapter, () => {
      if (!client) throw new Error('The embedded database is not connected')
      return client
    })
    const turnOf = gateTransactions(adapter, limits)
    writeInTransactions(adapter, turnOf)
    strictTransactions(adapter)

    adapter.connect = async (options) => {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      client ??= await sqliteClient({
        file,
        busyWaitMs: limits.stallMs,
        // One writer, so the statement belongs to the only open transaction.
        onActivity: () => Object.keys(adapter.sessions ?? {}).forEach((id) => turnOf(id)?.touch()),
      })
      adapter.client = client
      await connect?.(options)
    }
    adapter.destroy = async () => {
      await destroy?.()
      client?.close()
      client = undefined
    }
    return adapter
  }

  return { ...stock, init }
}
