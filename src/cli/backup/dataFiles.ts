import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** The database is copied by itself, and the stamps speak of the machine, not of the data. */
const isLeftOut = (name: string): boolean => /^(zhisu\.db|\.prepared)/.test(name)

/** Every file below the data folder that belongs to the installation, by its relative path. */
export const dataFiles = async (dataDir: string): Promise<string[]> => {
  if (!existsSync(dataDir)) return []
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dataDir, path.join(entry.parentPath, entry.name)))
    .filter((name) => !isLeftOut(name))
    .sort()
}
