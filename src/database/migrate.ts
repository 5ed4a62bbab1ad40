import type { Payload } from 'payload'

import { migrations as mongodbMigrations } from '@/src/database/migrations/mongodb'
import { migrations as sqliteMigrations } from '@/src/database/migrations/sqlite'
import { trashStatistics } from '@/src/database/trashStatistics'

type MigrateArgs = NonNullable<Parameters<Payload['db']['migrate']>[0]>

/**
 * Runs the migrations that this database has not seen yet, each in a transaction; none are no error.
 * On MongoDB collections and indexes were already made when connecting.
 */
export const migrate = async (payload: Payload): Promise<void> => {
  const migrations = payload.db.name === 'sqlite' ? sqliteMigrations : mongodbMigrations
  await payload.db.migrate({ migrations: migrations as MigrateArgs['migrations'] })
  if (payload.db.name === 'sqlite') await trashStatistics(payload)
}
