import { existsSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const hasUser = async (file, condition) => {
  if (!existsSync(file)) return false
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    const table = await client.execute(
      "select 1 from sqlite_master where type = 'table' and name = 'users'",
    )
    if (table.rows.length === 0) return false
    return (await client.execute(`select 1 from users where ${condition} limit 1`)).rows.length > 0
  } finally {
    client.close()
  }
}

/** Whether the embedded database has a schema and at least one user. */
export const embeddedHasUsers = (file) => hasUser(file, 'true')

/**
 * Removes an embedded database in which the seed of the demo was interrupted: it holds nothing else, unless
 * somebody has made an account of their own in the meantime; then it stays.
 */
export const removeUnfinishedDemo = async (file) => {
  if (await hasUser(file, "email not like '%@demo.invalid'")) return
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
}
