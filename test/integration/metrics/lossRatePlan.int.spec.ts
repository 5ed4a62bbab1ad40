import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-sqlite/drizzle'

import { sqliteCases, sqliteRows } from '@/src/metrics/sqlite/sqliteCases'
import { lossRateSql } from '@/src/metrics/sqlite/sqliteLossRateModel'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'

const onSqlite = process.env.TEST_DATABASE_URI ? describe.skip : describe

onSqlite('the plan of the loss rates on SQLite', () => {
  let test: TestPayload
  beforeAll(async () => {
    test = await bootTestPayload()
  })
  afterAll(() => test.destroy())

  it.each(['concludedOn', 'effectiveOn'] as const)(
    'reads the covering index by %s alone and sorts no cases',
    async (dateField) => {
      const query = lossRateSql(sqliteCases(test.payload), {
        period: { from: '2025-01-01', to: '2025-12-31' },
        dateField,
        instances: ['first'],
        by: ['region', 'quarter'],
        filter: {},
      })
      const plan = await sqliteRows<{ detail: string }>(
        test.payload,
        sql`EXPLAIN QUERY PLAN ${query}`,
      )
      const steps = plan.map(({ detail }) => detail)
      expect(steps.filter((step) => step.includes('cases'))).toEqual([
        expect.stringContaining('USING COVERING INDEX'),
      ])
      // The one sort is of the days' sums, which are as few as days and regions.
      expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toHaveLength(1)
    },
  )
})
