import { createReadStream, createWriteStream } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { databaseCopy } from '@/src/cli/backup/databaseCopy'
import {
  MANIFEST,
  manifestSchema,
  sha256Of,
  type Manifest,
  type ManifestFile,
} from '@/src/cli/backup/manifest'
import { untar } from '@/src/cli/backup/tar'
import { CliError } from '@/src/cli/cliError'
import type { Env } from '@/src/env'

const unpack = async (archive: string, folder: string): Promise<void> => {
  const gunzip = createGunzip()
  const source = createReadStream(archive)
  source.on('error', (error) => gunzip.destroy(error))
  await untar(source.pipe(gunzip), async ({ name }, content) => {
    await pipeline(
      Readable.from(content),
      createWriteStream(path.join(folder, path.basename(name)), { mode: 0o600 }),
    )
  })
}

const readManifest = async (folder: string): Promise<Manifest> =>
  manifestSchema.parse(JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8')))

const unpackVerified = async (archive: string, folder: string): Promise<Manifest> => {
  try {
    await unpack(archive, folder)
    const manifest = await readManifest(folder)
    for (const { entry, sha256 } of manifest.files) {
      if ((await sha256Of(path.join(folder, entry))) !== sha256) throw new Error(`${entry} differs`)
    }
    return manifest
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new CliError(
      `备份文件无法读取或已损坏，未改动任何数据（${cause}）`,
      `the backup cannot be read or is damaged; nothing was changed`,
    )
  }
}

const place = async (
  stage: string,
  files: readonly ManifestFile[],
  prefix: string,
  target: string,
): Promise<void> => {
  for (const { entry, path: logicalPath } of files) {
    if (!logicalPath.startsWith(prefix)) continue
    const file = path.join(target, logicalPath.slice(prefix.length))
    await mkdir(path.dirname(file), { recursive: true })
    await cp(path.join(stage, entry), file)
  }
}

/** Folders of uploads that the backup fills: what stands in them belongs to the state that is replaced. */
const filledFolders = ({ files }: Manifest): string[] => [
  ...new Set(
    files
      .map((file) => file.path.split('/'))
      .filter(([top, , below]) => top === 'data' && below !== undefined)
      .flatMap(([, folder]) => folder ?? []),
  ),
]

/**
 * Replaces database and files by those of a backup, after every checksum held.
 *
 * @param isForced whether a database with users in it may be replaced
 * @throws CliError when the archive is damaged, comes from the other engine, or would overwrite users
 */
export const restoreBackup = async (
  env: Pick<Env, 'database' | 'dataDir'>,
  archive: string,
  isForced: boolean,
): Promise<Manifest> => {
  await mkdir(env.dataDir, { recursive: true })
  const copy = databaseCopy(env)
  if (!isForced && !(await copy.isEmpty())) {
    throw new CliError(
      '当前数据库不为空；确认要用备份覆盖时请加 --force',
      'the database is not empty: add --force to overwrite it with the backup',
    )
  }
  const stage = await mkdtemp(path.join(env.dataDir, '.restore-'))
  try {
    const manifest = await unpackVerified(archive, stage)
    if (manifest.engine !== copy.engine) {
      throw new CliError(
        `备份来自 ${manifest.engine}，当前数据库为 ${copy.engine}，不能互相恢复`,
        `the backup was made on ${manifest.engine}, this database is ${copy.engine}`,
      )
    }
    const databaseFolder = path.join(stage, 'database')
    await place(stage, manifest.files, 'database/', databaseFolder)
    await copy.load(databaseFolder)
    for (const folder of filledFolders(manifest)) {
      await rm(path.join(env.dataDir, folder), { recursive: true, force: true })
    }
    await place(stage, manifest.files, 'data/', env.dataDir)
    // The next start must look at the schema again: the backup may be of an older version.
    for (const stamp of ['.prepared', '.prepared-mongodb']) {
      await rm(path.join(env.dataDir, stamp), { force: true })
    }
    return manifest
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}
