import { loadConfig } from '@/bin/lib/loadConfig'
import { migrationFolder, migrationName, writeMigration } from '@/bin/lib/migrationFiles'
import { runScript } from '@/bin/lib/runScript'
import { createSqliteMigration } from '@/bin/lib/sqliteMigration'

const mongoTemplate = `import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

// New collections and indexes are made when connecting; only changes of stored data go here.

export async function up(_args: MigrateUpArgs): Promise<void> {}

export async function down(_args: MigrateDownArgs): Promise<void> {}
`

/**
 * `npm run migrate:create -- NAME [--mongodb]`: a migration of the embedded database from the changes
 * of the configuration; with `--mongodb` an empty one for a change of stored data there.
 */
await runScript(async () => {
  const args = process.argv.slice(2)
  const name = args.find((arg) => !arg.startsWith('--'))
  if (!name) throw new Error('Give the migration a name: npm run migrate:create -- verb-object')
  if (args.includes('--mongodb')) {
    console.log(writeMigration(migrationFolder('mongodb'), migrationName(name), mongoTemplate))
    return
  }
  const file = await createSqliteMigration(await loadConfig(), migrationName(name))
  console.log(file ?? 'The schema has not changed; no migration was written.')
})
