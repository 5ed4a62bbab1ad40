import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'

import { inRoot } from './root.mjs'

const filesBelow = (relative) => {
  const absolute = inRoot(relative)
  if (!existsSync(absolute)) return []
  if (statSync(absolute).isFile()) return [relative]
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inRoot().length + 1))
}

/**
 * A hash over names and contents of files and folders (relative to the root, missing ones count as
 * empty): tells whether what was made from them is still current.
 *
 * @param {readonly string[]} paths
 */
export const sourceHash = (paths) => {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0')
  }
  return hash.digest('hex')
}
