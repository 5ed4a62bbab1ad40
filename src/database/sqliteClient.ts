import { setTimeout as sleep } from 'node:timers/promises'

import {
  createClient,
  LibsqlError,
  type Client,
  type InStatement,
  type Transaction,
} from '@libsql/client'

/** Recovery after a crash and the last process that closes the file lock readers out for a moment. */
const READER_BUSY_MS = 5_000

/**
 * Pages that a connection keeps, as SQLite counts them: negative, in kilobytes. With the default of 2 MB an
 * import into a million cases reads each page of an index again and again.
 */
const CACHE_SIZE = -65_536

const POLL_MS = 20

interface SqliteClientArgs {
  /** Absolute path of the database file. */
  file: string
  /** How long a transaction waits for a writer in another process, in milliseconds. */
  busyWaitMs: number
  /** Called whenever a statement of the open transaction runs: it is not abandoned. */
  onActivity?: () => void
}

/** The Payload adapter swallows a failed COMMIT, so whoever commits asks here. */
export interface SqliteClient extends Client {
  /** The error of the last commit, forgotten once read. */
  takeCommitError(): Error | undefined
}

const isBusy = (error: unknown): boolean =>
  error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')

const openWriter = async (url: string): Promise<Client> => {
  const writer = createClient({ url })
  await writer.execute(`PRAGMA busy_timeout = ${READER_BUSY_MS}`)
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute('PRAGMA journal_size_limit = 67108864')
  await writer.execute('PRAGMA synchronous = FULL')
  await writer.execute('PRAGMA foreign_keys = ON')
  await writer.execute(`PRAGMA cache_size = ${CACHE_SIZE}`)
  // From here on the wait is ours, see `begin`.
  await writer.execute('PRAGMA busy_timeout = 0')
  return writer
}

/**
 * A client on one file with two fixed connections: one for transactions, one for reads outside them.
 *
 * The stock client gives its connection away with each transaction and opens another, which loses
 * every pragma and leaves the old one to the garbage collector. It also waits for a lock inside a
 * synchronous call, so nothing else in the process can run; here the wait is asynchronous.
 *
 * The reading connection refuses writes: a write outside the gate would collide with the open
 * transaction, and is a mistake of the caller.
 *
 * @throws from `transaction()` when another process holds the write lock for longer than `busyWaitMs`
 */
export const sqliteClient = async ({
  file,
  busyWaitMs,
  onActivity,
}: SqliteClientArgs): Promise<SqliteClient> => {
  const url = `file:${file}`
  let writer = await openWriter(url)
  const reader = createClient({ url })
  await reader.execute(`PRAGMA busy_timeout = ${READER_BUSY_MS}`)
  await reader.execute('PRAGMA query_only = ON')
  await reader.execute(`PRAGMA cache_size = ${CACHE_SIZE}`)

  let commitError: Error | undefined

  const begin = async (): Promise<void> => {
    const giveUpAt = Date.now() + busyWaitMs
    for (;;) {
      try {
        await writer.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        // A BEGIN that met a lock stays "in progress" and would forbid every later COMMIT.
        writer.close()
        writer = await openWriter(url)
        if (Date.now() > giveUpAt) throw error
        await sleep(POLL_MS + Math.random() * POLL_MS)
      }
    }
  }

  const transaction = async (): Promise<Transaction> => {
    await begin()
    let closed = false
    const open = <T>(run: () => Promise<T>): Promise<T> => {
      if (closed) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
      onActivity?.()
      return run()
    }
    const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      if (closed) return
      closed = true
      await writer.execute(statement)
    }
    return {
      execute: (statement: InStatement) => open(() => writer.execute(statement)),
      batch: (statements: InStatement[]) =>
        open(() => Promise.all(statements.map((statement) => writer.execute(statement)))),
      // The client rolls back whatever is open after this one.
      executeMultiple: () => Promise.reject(new Error('Run the statements one by one')),
      commit: async () => {
        try {
          await end('COMMIT')
        } catch (error) {
          commitError = error instanceof Error ? error : new Error(String(error))
          await writer.execute('ROLLBACK')
          throw error
        }
      },
      rollback: () => end('ROLLBACK'),
      close: () => void end('ROLLBACK'),
      get closed() {
        return closed
      },
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return reader.closed
    },
    execute: reader.execute.bind(reader),
    batch: reader.batch.bind(reader),
    migrate: reader.migrate.bind(reader),
    executeMultiple: reader.executeMultiple.bind(reader),
    sync: reader.sync.bind(reader),
    transaction,
    takeCommitError: () => {
      const error = commitError
      commitError = undefined
      return error
    },
    close: () => {
      reader.close()
      writer.close()
    },
  }
}
