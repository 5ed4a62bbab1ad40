import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { z } from 'zod'

export const MANIFEST = 'manifest.json'

/** A path below the data folder, never out of it. */
const relativePath = z
  .string()
  .refine(
    (name) => !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..'),
    'leaves the folder',
  )

export const manifestSchema = z.object({
  format: z.literal(1),
  engine: z.enum(['sqlite', 'mongodb']),
  version: z.string(),
  createdAt: z.string(),
  files: z.array(
    z.object({
      /** Its name in the archive. */
      entry: z.string(),
      /** `database/…` or `data/…`, with the name that it had. */
      path: relativePath,
      size: z.number(),
      sha256: z.string(),
    }),
  ),
})

/** What a backup holds, with a checksum for each file. */
export type Manifest = z.infer<typeof manifestSchema>

export type ManifestFile = Manifest['files'][number]

/** Hex SHA-256 of a file's bytes. */
export const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** The manifest's row for a file on disk. */
export const describeFile = async (
  entry: string,
  logicalPath: string,
  file: string,
): Promise<ManifestFile> => ({
  entry,
  path: logicalPath,
  size: (await stat(file)).size,
  sha256: await sha256Of(file),
})
