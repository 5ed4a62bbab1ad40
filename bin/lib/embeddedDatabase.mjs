import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Whether the embedded database has a schema and at least one user. */
export const embeddedHasUsers = async (file) => {
  if (!existsSync(file)) return false
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    const table = await client.execute(
      "select 1 from sqlite_master where type = 'table' and name = 'users'",
    )
    if (table.rows.length === 0) return false
    return (await client.execute('select 1 from users limit 1')).rows.length > 0
  } finally {
    client.close()
  }
}
