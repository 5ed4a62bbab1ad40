import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'

import { env } from '@/src/env'
import type { File } from '@/src/payload-types'

/** SHA-256 of the bytes of a file as they lie in the store, in hex; null when they are gone. */
export const storedFileHash = async ({
  filename,
}: Pick<File, 'filename'>): Promise<string | null> => {
  if (!filename) return null
  const hash = createHash('sha256')
  try {
    const bytes = createReadStream(path.join(env().dataDir, 'files', filename))
    for await (const chunk of bytes) hash.update(chunk as Buffer)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return hash.digest('hex')
}
