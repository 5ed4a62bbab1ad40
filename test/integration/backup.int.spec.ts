import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createBackup } from '@/src/cli/backup/createBackup'
import type { Manifest } from '@/src/cli/backup/manifest'
import { restoreBackup } from '@/src/cli/backup/restoreBackup'
import { loadEnv, type Env } from '@/src/env'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { randomSuffix, removeScratch, scratchFolder, testMongoUri } from '@/test/harness/scratch'

const AT = new Date('2026-03-05T01:02:03Z')

type Target = Pick<Env, 'database' | 'dataDir'>

let test: TestPayload
let source: Target
const folder = scratchFolder('backup')
const archive = path.join(folder, 'backup.tar.gz')
const email = `kept-${randomSuffix()}@example.com`

/** An empty place of the same engine. */
const emptyPlace = (): Target => {
  const dataDir = path.join(folder, `place-${randomSuffix()}`)
  const uri = testMongoUri()
  return {
    dataDir,
    database: uri
      ? { kind: 'mongodb', uri }
      : { kind: 'sqlite', file: path.join(dataDir, 'zhisu.db') },
  }
}

/** What a backup of a place holds of users: read by making one, since Payload runs once in a test file. */
const usersIn = async (place: Target): Promise<number> => {
  const { databaseCopy } = await import('@/src/cli/backup/databaseCopy')
  return (await databaseCopy(place).isEmpty()) ? 0 : 1
}

/** MongoDB makes a collection with its first document. */
const filledPaths = ({ files }: Manifest): string[] =>
  files.filter(({ size }) => size > 0).map((file) => file.path)

beforeAll(async () => {
  test = await bootTestPayload()
  source = loadEnv()
  await test.payload.create({
    collection: 'users',
    data: {
      email,
      password: 'long-enough-42',
      name: '管理员',
      role: 'system-admin',
      isActive: true,
    },
  })
  mkdirSync(path.join(source.dataDir, 'files'), { recursive: true })
  writeFileSync(path.join(source.dataDir, 'files', '答辩状.pdf'), '证据')
})

afterAll(async () => {
  await test.destroy()
  removeScratch(folder)
})

describe('backup and restore', () => {
  it('bring database and files to an empty place while the console runs', async () => {
    const manifest = await createBackup(source, archive, AT)
    expect(manifest).toMatchObject({ engine: source.database.kind, createdAt: AT.toISOString() })
    expect(statSync(archive).mode & 0o077).toBe(0)

    const place = emptyPlace()
    expect(await usersIn(place)).toBe(0)
    await restoreBackup(place, archive, false)
    expect(await usersIn(place)).toBe(1)
    expect(readFileSync(path.join(place.dataDir, 'files', '答辩状.pdf'), 'utf8')).toBe('证据')

    const again = await createBackup(place, path.join(folder, 'again.tar.gz'), AT)
    expect(filledPaths(again)).toEqual(filledPaths(manifest))
  })

  it('overwrite users only when told to', async () => {
    const place = emptyPlace()
    await restoreBackup(place, archive, false)
    await expect(restoreBackup(place, archive, false)).rejects.toThrow(/--force/)
    writeFileSync(path.join(place.dataDir, 'files', 'later.pdf'), 'later')
    await restoreBackup(place, archive, true)
    expect(() => statSync(path.join(place.dataDir, 'files', 'later.pdf'))).toThrow(/ENOENT/)
  })

  it('change nothing when the archive is damaged', async () => {
    const bytes = readFileSync(archive)
    const damaged = path.join(folder, 'damaged.tar.gz')
    writeFileSync(damaged, bytes.subarray(0, bytes.length - 400))
    const place = emptyPlace()
    await expect(restoreBackup(place, damaged, false)).rejects.toThrow(/已损坏/)
    expect(await usersIn(place)).toBe(0)
  })
})
