import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { DatabaseAdapterObj } from 'payload'

import { gatedSqliteAdapter } from '@/src/database/gatedSqliteAdapter'
import { migrations as mongodbMigrations } from '@/src/database/migrations/mongodb'
import { migrations as sqliteMigrations } from '@/src/database/migrations/sqlite'
import { mongoAdapter } from '@/src/database/mongoAdapter'
import type { GateLimits } from '@/src/database/writeGate'
import type { Env } from '@/src/env'

/** Where migrations are written; only the generator uses it. */
const migrationDir = (kind: 'sqlite' | 'mongodb'): string =>
  path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations', kind)

/**
 * The database that the environment asks for: MongoDB, or the embedded SQLite file. Both run every
 * business write in a transaction, and bring their schema up to date when a production server starts.
 *
 * @param limits shorter waits, for tests
 */
export const databaseAdapter = (
  { database }: Pick<Env, 'database'>,
  limits?: Partial<GateLimits>,
): DatabaseAdapterObj =>
  database.kind === 'sqlite'
    ? gatedSqliteAdapter({
        file: database.file,
        migrationDir: migrationDir('sqlite'),
        migrations: sqliteMigrations,
        limits,
      })
    : mongoAdapter({
        uri: database.uri,
        migrationDir: migrationDir('mongodb'),
        migrations: mongodbMigrations,
        limits,
      })
