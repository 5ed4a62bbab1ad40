import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-sqlite/drizzle'

import { sqliteRows } from '@/src/metrics/sqlite/sqliteCases'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'

const onSqlite = process.env.TEST_DATABASE_URI ? describe.skip : describe

onSqlite('the planner of SQLite', () => {
  let test: TestPayload
  beforeAll(async () => {
    test = await bootTestPayload()
  })
  afterAll(() => test.destroy())

  const planOf = async (condition: ReturnType<typeof sql>): Promise<string> => {
    const rows = await sqliteRows<{ detail: string }>(
      test.payload,
      sql`EXPLAIN QUERY PLAN SELECT * FROM cases WHERE ${condition} AND deleted_at IS NULL`,
    )
    return rows.map(({ detail }) => detail).join('\n')
  }
  const twenty = sql.join(
    Array.from({ length: 20 }, (_, index) => sql`${String(index)}`),
    sql`, `,
  )

  it.each([
    ['case numbers', sql`case_number IN (${twenty})`, 'cases_case_number_idx (case_number=?)'],
    ['ids', sql`id IN (${twenty})`, '(id=?)'],
    ['the chain', sql`prior_id = 'x'`, 'cases_prior_idx (prior_id=?)'],
  ])(
    'finds %s by their own index, not by what is not in the trash',
    async (_, condition, index) => {
      expect(await planOf(condition)).toContain(index)
    },
  )

  it.each([
    ['a region', sql`region_id = 'x'`],
    ['a court', sql`court_id = 'x'`],
  ])('answers the list of %s in its order without sorting', async (_, condition) => {
    const plan = await planOf(sql`${condition} AND filed_on < 'x'`)
    expect(plan).toContain('deletedAt_filedOn_idx')
  })
})
