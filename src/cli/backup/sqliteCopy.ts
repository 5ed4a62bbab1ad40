import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { createClient, type Client } from '@libsql/client'

import type { DatabaseCopy } from '@/src/cli/backup/databaseCopy'

const COPY = 'zhisu.db'

/** SQLite's own files beside the database; they belong to the state that is replaced. */
const SIDE_FILES = ['-wal', '-shm']

const withClient = async <T>(file: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    return await work(client)
  } finally {
    client.close()
  }
}

const hasUsers = async (client: Client): Promise<boolean> => {
  const table = await client.execute(
    "select 1 from sqlite_master where type = 'table' and name = 'users'",
  )
  if (table.rows.length === 0) return false
  return (await client.execute('select 1 from users limit 1')).rows.length > 0
}

/** The embedded database: `VACUUM INTO` reads one snapshot, whoever writes meanwhile. */
export const sqliteCopy = (file: string): DatabaseCopy => ({
  engine: 'sqlite',
  isEmpty: async () => !existsSync(file) || !(await withClient(file, hasUsers)),
  dump: (folder) =>
    withClient(file, async (client) => {
      await client.execute('pragma busy_timeout = 5000')
      await client.execute({ sql: 'vacuum into ?', args: [path.join(folder, COPY)] })
    }),
  load: async (folder) => {
    await mkdir(path.dirname(file), { recursive: true })
    // The copy lands beside the database first, so that the last step is a rename on one disk.
    await copyFile(path.join(folder, COPY), `${file}.restored`)
    for (const suffix of SIDE_FILES) await rm(file + suffix, { force: true })
    await rename(`${file}.restored`, file)
  },
})
