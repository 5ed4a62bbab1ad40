import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { EnvError } from '@/src/envError'
import { gateTransactions } from '@/src/database/gateTransactions'
import { strictTransactions } from '@/src/database/strictTransactions'
import type { GateLimits } from '@/src/database/writeGate'
import { describeWrite, transactionOf, wrapWrites } from '@/src/database/writeMethods'

interface MongoArgs {
  uri: string
  migrationDir: string
  migrations: Migration[]
  limits?: Partial<GateLimits> | undefined
  /** How long a server is looked for, in milliseconds. */
  serverSelectionMs?: number
}

/**
 * Each statement of a transaction needs one of the pool's 100 connections. Transactions that wait for
 * the server while they hold one would starve those that are under way, so fewer are let in; they also
 * meet less often. The server itself ends a transaction after 60 seconds.
 */
const defaultLimits: GateLimits = { places: 24, stallMs: 15_000, waitMs: 120_000, idleMs: 60_000 }

/** A wrong address should be told to the operator before they lose patience. */
const SERVER_SELECTION_MS = 10_000

const unreachable = (error: unknown): EnvError => {
  const details = error instanceof Error ? error.message : String(error)
  return new EnvError([
    {
      name: 'DATABASE_URI',
      message: `无法连接 MongoDB，请检查地址、端口、账号和网络 / cannot connect to MongoDB; check address, port, account and network (${details})`,
    },
  ])
}

const noTransactions = (): EnvError =>
  new EnvError([
    {
      name: 'DATABASE_URI',
      message:
        'MongoDB 不是副本集，无法使用事务。请以 --replSet rs0 启动 mongod，执行一次 rs.initiate()，并在地址后加 ?replicaSet=rs0 / MongoDB does not run as a replica set, so there are no transactions. Start mongod with --replSet rs0, run rs.initiate() once and add ?replicaSet=rs0 to the address',
    },
  ])

/** A member of a replica set, or the router of a sharded cluster. */
const hasTransactions = async (adapter: MongooseAdapter): Promise<boolean> => {
  const hello = await adapter.connection.db?.admin().command({ hello: 1 })
  return typeof hello?.setName === 'string' || hello?.msg === 'isdbgrid'
}

/**
 * Makes every collection with its indexes. The first write that creates a collection conflicts with
 * its neighbours, and a unique index that is still being built lets duplicates in.
 */
const ensureCollections = async (adapter: MongooseAdapter): Promise<void> => {
  for (const model of Object.values(adapter.connection.models)) {
    await model.createCollection()
    await model.ensureIndexes()
  }
}

/**
 * MongoDB with transactions, checked when connecting.
 *
 * @throws EnvError from `connect` when the server cannot be reached or has no transactions
 */
export const mongoAdapter = ({
  uri,
  migrationDir,
  migrations,
  limits,
  serverSelectionMs = SERVER_SELECTION_MS,
}: MongoArgs): DatabaseAdapterObj<MongooseAdapter> => {
  const stock = mongooseAdapter({
    url: uri,
    migrationDir,
    // Indexes are made below, and awaited; mongoose would build them in the background.
    connectOptions: {
      autoCreate: false,
      autoIndex: false,
      serverSelectionTimeoutMS: serverSelectionMs,
    },
  })

  const init: DatabaseAdapterObj<MongooseAdapter>['init'] = (args) => {
    const adapter = stock.init(args) as MongooseAdapter
    const connect = adapter.connect?.bind(adapter)
    const turnOf = gateTransactions(adapter, { ...defaultLimits, ...limits })
    wrapWrites(adapter, async ({ method, args: written, write }) => {
      const id = await transactionOf(written)
      if (id) turnOf(id)?.touch(describeWrite(method, written))
      return write(written)
    })
    strictTransactions(adapter)
    const { beginTransaction, transactionOptions } = adapter

    adapter.connect = async (options) => {
      // A refused start must not be kept alive by its connection.
      const refuse = async (reason: EnvError): Promise<never> => {
        await adapter.connection.close()
        throw reason
      }
      await connect?.(options).catch((error: unknown) => refuse(unreachable(error)))
      if (!(await hasTransactions(adapter))) await refuse(noTransactions())
      // Without `replicaSet` in the address Payload turns transactions off, even on a router.
      Object.assign(adapter, { beginTransaction, transactionOptions })
      if (options?.hotReload) return
      await ensureCollections(adapter)
      if (process.env.NODE_ENV === 'production') await adapter.migrate({ migrations })
    }
    return adapter
  }

  return { ...stock, init }
}
