import { beforeAll, describe, expect, it } from '@jest/globals'
import exceljs from 'exceljs'
import { createLocalReq, type TypedUser } from 'payload'

import { listExport } from '@/src/documents/listExport'
import type { Role } from '@/src/domain/roles'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'

describe('a list as .xlsx', () => {
  let test: TestPayload
  let region: TestRegion
  let elsewhere: TestRegion

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    elsewhere = await makeRegion(test)
    await region.createCase({ cause: '=HYPERLINK("http://example.com")' })
    await region.createCase({ cause: '行政强制' })
    await elsewhere.createCase()
  })

  const exported = async (
    role: Role,
    query: Record<string, unknown> = {},
    collection = 'cases',
  ) => {
    const user = { ...(await region.user(role)), collection: 'users' } as TypedUser
    const req = await createLocalReq(
      { user, req: { query, routeParams: { collection } } },
      test.payload,
    )
    const response = await listExport.handler(req)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    const rows: string[][] = []
    workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as string[]).slice(1)))
    return { headings: rows[0] ?? [], rows: rows.slice(1) }
  }

  it('holds what the user may see, and no formula', async () => {
    const { headings, rows } = await exported('county-office')
    expect(rows).toHaveLength(2)
    const causes = rows.map((row) => row[headings.indexOf('案由')]).sort()
    expect(causes).toEqual([`'=HYPERLINK("http://example.com")`, '行政强制'])
    expect(new Set(rows.map((row) => row[headings.indexOf('地区')]))).toEqual(
      new Set([region.region.name]),
    )
    expect(rows[0]).toContain('某公司')
  })

  it('follows filter and search of the list', async () => {
    const filtered = await exported('county-office', { where: { cause: { equals: '行政强制' } } })
    expect(filtered.rows).toHaveLength(1)
    expect((await exported('county-office', { search: '行政强制' })).rows).toHaveLength(1)
    expect((await exported('county-office', { search: '没有这样的案由' })).rows).toHaveLength(0)
  })

  it('finds the doubtful cases, which the list offers by one click', async () => {
    const doubtful = { where: { warnings: { exists: true } } }
    const before = (await exported('county-office', doubtful)).rows.length
    // A judgment without a hearing on record is kept, with a warning.
    await region.createCase({
      caseNumber: '(2026)黔2301行初9001号',
      servedOn: '2026-03-05',
      concludedOn: '2026-06-01',
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'rejected-claims' }],
    })
    expect((await exported('county-office', doubtful)).rows).toHaveLength(before + 1)
    expect(before).toBe(0)
  })

  it('is refused to roles without the list, to visitors, and for other collections', async () => {
    await expect(exported('leader')).rejects.toMatchObject({ status: 403 })
    await expect(exported('county-office', {}, 'users')).rejects.toMatchObject({ status: 404 })
    const { status } = await test.rest.visitor.get('/export/cases')
    expect(status).toBe(403)
  })
})
