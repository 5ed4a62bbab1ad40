import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import packageJson from '@/package.json' with { type: 'json' }
import { databaseCopy } from '@/src/cli/backup/databaseCopy'
import { dataFiles } from '@/src/cli/backup/dataFiles'
import { describeFile, MANIFEST, type Manifest } from '@/src/cli/backup/manifest'
import { tarOf } from '@/src/cli/backup/tar'
import type { Env } from '@/src/env'

interface Source {
  /** Where it goes on a restore: `database/…` or `data/…`. */
  readonly logicalPath: string
  readonly file: string
}

const entryName = (index: number): string => `f${String(index).padStart(6, '0')}`

const compress = async (sources: readonly Source[], manifestFile: string, target: string) =>
  pipeline(
    Readable.from(
      tarOf([
        { name: MANIFEST, path: manifestFile },
        ...sources.map(({ file }, index) => ({ name: entryName(index), path: file })),
      ]),
    ),
    createGzip(),
    createWriteStream(target, { mode: 0o600 }),
  )

/**
 * Writes database and files into one compressed archive; the console may run on meanwhile. The database
 * is copied first: a file that its rows name is there already, since files are never replaced in place.
 *
 * @param target the archive; it appears only when it is complete
 * @param now the instant that the manifest names
 */
export const createBackup = async (
  env: Pick<Env, 'database' | 'dataDir'>,
  target: string,
  now: Date,
): Promise<Manifest> => {
  await mkdir(path.dirname(target), { recursive: true })
  const stage = await mkdtemp(`${target}.stage-`)
  try {
    const databaseFolder = path.join(stage, 'database')
    await mkdir(databaseFolder)
    const copy = databaseCopy(env)
    await copy.dump(databaseFolder)
    const sources: Source[] = [
      ...(await readdir(databaseFolder)).sort().map((name) => ({
        logicalPath: `database/${name}`,
        file: path.join(databaseFolder, name),
      })),
      ...(await dataFiles(env.dataDir))
        .map((name) => ({ logicalPath: `data/${name}`, file: path.join(env.dataDir, name) }))
        .filter(({ file }) => !file.startsWith(target)),
    ]
    const files = []
    for (const [index, { logicalPath, file }] of sources.entries()) {
      files.push(await describeFile(entryName(index), logicalPath, file))
    }
    const manifest: Manifest = {
      format: 1,
      engine: copy.engine,
      version: packageJson.version,
      createdAt: now.toISOString(),
      files,
    }
    const manifestFile = path.join(stage, MANIFEST)
    await writeFile(manifestFile, JSON.stringify(manifest, null, 1))
    await compress(sources, manifestFile, path.join(stage, 'archive'))
    await rename(path.join(stage, 'archive'), target)
    return manifest
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}
