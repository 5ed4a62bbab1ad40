import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import { pendingSchemaChanges } from '@/bin/lib/sqliteMigration'
import { removeScratch, scratchFolder } from '@/test/harness/scratch'

// The schema snapshot is that of SQLite; MongoDB has none.
const onSqlite = process.env.TEST_DATABASE_URI ? describe.skip : describe

/** The components that an import map offers; the paths in front of them depend on where it lies. */
const components = (importMap: string): string[] =>
  [...importMap.matchAll(/^ {2}"([^"]+)":/gm)].map(([, name]) => name ?? '').sort()

onSqlite('the committed generated files', () => {
  const folder = scratchFolder('generated')
  let config: SanitizedConfig

  beforeAll(async () => {
    fs.mkdirSync(folder, { recursive: true })
    config = await (await import('@payload-config')).default
  })

  afterAll(() => removeScratch(folder))

  it('have the types of the configuration (else: npm run generate)', async () => {
    const outputFile = path.join(folder, 'types.ts')
    await generateTypes(
      { ...config, typescript: { ...config.typescript, outputFile } },
      { log: false },
    )
    expect(fs.readFileSync(outputFile, 'utf8')).toBe(
      fs.readFileSync('src/payload-types.ts', 'utf8'),
    )
  })

  it('have every component of the console (else: npm run generate)', async () => {
    const importMapFile = path.join(folder, 'importMap.js')
    const importMap = { ...config.admin.importMap, importMapFile }
    await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { log: false })
    expect(components(fs.readFileSync(importMapFile, 'utf8'))).toEqual(
      components(fs.readFileSync('src/app/(payload)/admin/importMap.js', 'utf8')),
    )
  })

  it('have a migration for every change of the schema (else: npm run migrate:create -- NAME)', async () => {
    expect((await pendingSchemaChanges(config)).up).toEqual([])
  })
})
