import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

// Only Node's own modules here: jest loads the global set-up without its module aliases.

const root = path.resolve(import.meta.dirname, '../..')
const migrations = path.join(root, 'src/database/migrations/sqlite')

const contents = (file: string): string => fs.readFileSync(path.join(migrations, file), 'utf8')

/**
 * The migrated, empty SQLite database that test files copy. Its name carries a hash of the
 * migrations, so that an old one is never used.
 */
export const templateFile = (): string => {
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(migrations).sort()) hash.update(file).update(contents(file))
  return path.join(
    root,
    'node_modules/.cache/zhisu',
    `template-${hash.digest('hex').slice(0, 16)}.db`,
  )
}
