import fs from 'node:fs'
import path from 'node:path'

import { writeMigrationIndex } from 'payload'

const root = path.resolve(import.meta.dirname, '../..')

/** Where the migrations of a database are kept. */
export const migrationFolder = (kind: 'mongodb' | 'sqlite'): string =>
  path.join(root, 'src/database/migrations', kind)

/** `20260305_143000_rename-outcome`, by UTC. */
export const migrationName = (name: string, now = new Date()): string => {
  const [day = '', time = ''] = now.toISOString().replace(/[-:]/g, '').split(/[T.]/)
  return `${day}_${time}_${name.replace(/\W+/g, '_')}`
}

/** Writes a migration, with its snapshot on SQLite, and lists it in the folder's index. */
export const writeMigration = (
  folder: string,
  name: string,
  source: string,
  snapshot?: object,
): string => {
  const file = path.join(folder, `${name}.ts`)
  fs.writeFileSync(file, source)
  if (snapshot)
    fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(snapshot, null, 2))
  writeMigrationIndex({ migrationsDir: folder })
  return path.relative(root, file)
}
