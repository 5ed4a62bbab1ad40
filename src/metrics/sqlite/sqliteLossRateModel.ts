import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

import type { CountQuery } from '@/src/metrics/countQuery'
import type { LossCounts, LossRateModel } from '@/src/metrics/counts'
import {
  groupedCases,
  keysOf,
  sqliteCases,
  sqliteRows,
  type SqliteCases,
} from '@/src/metrics/sqlite/sqliteCases'

type Row = Omit<LossCounts, 'keys'> & Record<string, unknown>

/** The query behind the loss rates, for its plan to be tested. */
export const lossRateSql = (source: SqliteCases, query: CountQuery): SQL => {
  const { ofCase, ofDefendant } = source
  return query.by.includes('agency')
    ? groupedCases(source, query, {
        perCase: true,
        measures: {
          cases: sql`1`,
          judged: sql`coalesce(max(${ofCase('isJudged')}), 0)`,
          lost: sql`coalesce(max(${ofDefendant('isLoss')}), 0)`,
          withdrawnAfterChange: sql`coalesce(max(${ofDefendant('hasChangedAct')} AND ${ofCase('isWithdrawnAfterChange')}), 0)`,
        },
      })
    : groupedCases(source, query, {
        perCase: false,
        measures: {
          cases: sql`count(*)`,
          judged: sql`sum(${ofCase('isJudged')})`,
          lost: sql`sum(${ofCase('isLost')})`,
          withdrawnAfterChange: sql`sum(${ofCase('isWithdrawnAfterChange')})`,
        },
      })
}

/** The loss rates by one SQL query. */
export const sqliteLossRateModel = (payload: Payload): LossRateModel => ({
  count: async (query, req) => {
    const rows = await sqliteRows<Row>(payload, lossRateSql(sqliteCases(payload), query), req)
    return rows.map((row) => ({
      keys: keysOf(query.by, row),
      cases: row.cases,
      judged: row.judged,
      lost: row.lost,
      withdrawnAfterChange: row.withdrawnAfterChange,
    }))
  },
})
