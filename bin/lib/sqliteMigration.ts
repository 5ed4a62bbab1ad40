import fs from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type SanitizedConfig } from 'payload'

import { migrationFolder, writeMigration } from '@/bin/lib/migrationFiles'

type Snapshot = Parameters<ReturnType<SQLiteAdapter['requireDrizzleKit']>['generateMigration']>[0]

const latestSnapshot = (folder: string): Snapshot | undefined => {
  const file = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return file
    ? (JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Snapshot)
    : undefined
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

/** The statements that lead from the last committed snapshot to the configuration, and back. */
export const schemaChanges = async (config: SanitizedConfig) => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const db = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const before = latestSnapshot(migrationFolder('sqlite')) ?? db.defaultDrizzleSnapshot
  const after = await generateDrizzleJson(db.schema)
  return {
    up: await generateMigration(before, after),
    down: await generateMigration(after, before),
    snapshot: after,
  }
}

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
  const { up, down, snapshot } = await schemaChanges(config)
  if (up.length === 0) return undefined
  return writeMigration(migrationFolder('sqlite'), name, source(up, down), snapshot)
}
