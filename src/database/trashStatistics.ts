import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'

type Session = SQLiteAdapter['drizzle']

/** Rows of a large table, and how many of them share one value of any other column of an index. */
const ROWS = 1_000_000
const ROWS_OF_A_VALUE = 1_000

/**
 * Tells SQLite's planner that hardly any row is in the trash. Without statistics it takes `deleted_at IS NULL`
 * for a condition that ten rows meet, and reads the whole table where an index on the other condition (a
 * dozen case numbers, say) would find a dozen rows. What `ANALYZE` has measured stays.
 *
 * https://www.sqlite.org/fileformat2.html#stat1tab
 */
export const trashStatistics = (payload: Payload): Promise<void> =>
  inTransaction(payload, async (req) => {
    const adapter = payload.db as unknown as SQLiteAdapter
    const session = adapter.sessions[String(await req.transactionID)]?.db as unknown as Session
    // Makes the table of statistics where there is none yet.
    await session.run(sql`ANALYZE sqlite_schema`)
    const indexes = await session.all<{ table: string; index: string; columns: number }>(sql`
      SELECT m.tbl_name AS "table", m.name AS "index", (SELECT count(*) FROM pragma_index_info(m.name)) AS "columns"
      FROM sqlite_schema m JOIN pragma_index_info(m.name) first ON first.seqno = 0
      WHERE m.type = 'index' AND first.name = 'deleted_at'
        AND m.name NOT IN (SELECT idx FROM sqlite_stat1 WHERE idx IS NOT NULL)`)
    for (const { table, index, columns } of indexes) {
      const others = Array.from({ length: columns - 1 }, () => ROWS_OF_A_VALUE)
      const stat = [ROWS, ROWS, ...others].join(' ')
      await session.run(
        sql`INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (${table}, ${index}, ${stat})`,
      )
    }
  })
