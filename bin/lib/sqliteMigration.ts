import fs from 'node:fs'
import path from 'node:path'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { migrationFolder, writeMigration } from '@/bin/lib/migrationFiles'
import { schemaChanges, type SchemaChanges } from '@/bin/lib/schemaChanges'

const latestSnapshot = (folder: string): object | undefined => {
  const file = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return file ? (JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as object) : undefined
}

const asCode = (statements: readonly string[]): string =>
  statements
    .map((statement) => statement.replace(/[\\`]|\$\{/g, '\\$&'))
    .map((statement) => `  await db.run(sql\`${statement}\`)`)
    .join('\n')

const source = (up: readonly string[], down: readonly string[]): string =>
  `import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
${asCode(up)}
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
${asCode(down)}
}
`

/** Payload with the schema of the configuration, and without a database. */
const unconnected = (config: SanitizedConfig): Promise<Payload> =>
  getPayload({ config, disableDBConnect: true, disableOnInit: true })

/** What the configuration has changed since the last committed migration. */
export const pendingSchemaChanges = async (config: SanitizedConfig): Promise<SchemaChanges> =>
  schemaChanges(await unconnected(config), latestSnapshot(migrationFolder('sqlite')))

const write = (name: string, { up, down, snapshot }: SchemaChanges): string =>
  writeMigration(migrationFolder('sqlite'), name, source(up, down), snapshot)

/** Writes the migration that makes the whole schema in an empty SQLite file. */
export const createInitialSqliteMigration = async (
  config: SanitizedConfig,
  name: string,
): Promise<string> => write(name, await schemaChanges(await unconnected(config)))

/**
 * Writes the migration that brings SQLite from the last snapshot to the configuration.
 *
 * @returns the file, or undefined when nothing has changed
 * @throws where a column or table seems to be renamed: that needs a human, write it by hand
 */
export const createSqliteMigration = async (
  config: SanitizedConfig,
  name: string,
): Promise<string | undefined> => {
  const changes = await pendingSchemaChanges(config)
  return changes.up.length > 0 ? write(name, changes) : undefined
}
