import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'

import type { BareClient } from '@/src/bench/benchContext'
import type { Env } from '@/src/env'

/** A client of its own on the database that Payload works with. */
export const bareClient = async ({ database }: Pick<Env, 'database'>): Promise<BareClient> => {
  if (database.kind === 'sqlite') {
    const client = createClient({ url: `file:${database.file}` })
    return {
      sql: async (sql, args) => (await client.execute({ sql, args: [...args] })).rows,
      close: async () => client.close(),
    }
  }
  const client = await new MongoClient(database.uri).connect()
  return { cases: client.db().collection('cases'), close: () => client.close() }
}
