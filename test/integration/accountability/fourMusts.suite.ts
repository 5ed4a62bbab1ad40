import { beforeAll, describe, expect, it } from '@jest/globals'
import exceljs from 'exceljs'
import { createLocalReq, type TypedUser } from 'payload'

import type { FourMusts } from '@/src/accountability/fourMusts'
import { fourMustsEndpoints } from '@/src/accountability/fourMustsEndpoints'
import { lossKinds } from '@/src/domain/rules'
import type { Case } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { lostCase, mustOf } from '@/test/integration/accountability/accountabilityTest'
import { dutiesWhere, loginAt, outcome } from '@/test/integration/ledger/ledgerTest'

/** A case of another year; its result takes effect on the last day. */
const factsOf = (year: number) => ({
  filedOn: `${year}-01-05`,
  servedOn: `${year}-01-08`,
  heardOn: `${year}-03-10`,
  concludedOn: `${year}-05-11`,
  resultServedOn: `${year}-05-15`,
  effectiveOn: `${year}-12-31`,
})

describe('the ledger of the four musts', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let joint: Case
  let ofGovernment: Case

  const tableOf = async (who: RestClient, query = 'year=2026'): Promise<FourMusts> => {
    const { status, body } = await who.get<FourMusts>(`/four-musts?${query}`)
    expect(status).toBe(200)
    return body
  }
  const settle = async (ofCase: Case, agency: string, state: 'struck-off' | 'waived') => {
    const duties = await dutiesWhere(test, {
      and: [
        { case: { equals: ofCase.id } },
        { concerned: { equals: agency } },
        { kind: { in: [...lossKinds] } },
      ],
    })
    for (const { id } of duties) {
      await test.payload.update({
        collection: 'duties',
        id,
        data: { state, settledOn: '2026-07-01' },
        depth: 0,
      })
    }
  }

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    joint = await lostCase(region, {
      defendants: [
        { agency: region.department.id, role: 'joint', outcome: 'revoked' },
        { agency: region.otherDepartment.id, role: 'joint', outcome: 'revoked' },
      ],
    })
    ofGovernment = await lostCase(region, {
      effectiveOn: '2026-06-20',
      defendants: [{ agency: region.government.id, role: 'sole', outcome: 'revoked' }],
    })
    // Lost, but not in effect.
    await lostCase(region, { effectiveOn: null })
    await lostCase(region, factsOf(2025))
  })

  it('has a line for each agency that lost, with its four steps', async () => {
    const table = await tableOf(office)
    expect(table).toMatchObject({ total: 3, closed: 0, page: 1, pages: 1 })
    expect(table.rows.map((row) => [row.case, row.agency])).toEqual(
      expect.arrayContaining([
        [joint.id, region.department.id],
        [joint.id, region.otherDepartment.id],
        [ofGovernment.id, region.government.id],
      ]),
    )
    for (const row of table.rows) {
      expect(row.steps.map(({ kind }) => kind)).toEqual(lossKinds)
      expect(row.steps.every(({ duty, dueOn }) => duty && dueOn)).toBe(true)
    }
    expect(table.rows[0]).toMatchObject({
      caseNumber: ofGovernment.caseNumber,
      agencyName: region.government.name,
      effectiveOn: '2026-06-20',
    })
  })

  it('knows a step that another region owes, without opening it to the reader', async () => {
    const [row] = (await tableOf(office)).rows
    const interview = row?.steps.find(({ kind }) => kind === 'interview')
    expect(interview).toMatchObject({ isVisible: false })
    const duty = await mustOf(test, ofGovernment, 'interview')
    expect([duty.id, duty.debtor]).toEqual([interview?.duty, region.prefectureGovernment.id])
    expect(row?.steps.filter(({ isVisible }) => isVisible)).toHaveLength(3)
    const byPrefecture = await tableOf(
      await region.login('prefecture-office'),
      `year=2026&region=${region.region.id}`,
    )
    expect(byPrefecture.rows[0]?.steps.every(({ isVisible }) => isVisible)).toBe(true)
  })

  it('shows each reader what is his', async () => {
    const agency = await tableOf(await region.login('agency'))
    expect(agency.rows.map((row) => row.agency)).toEqual([region.department.id])
    const government = await loginAt(test, 'agency', region.government.id)
    // It lost one itself and has to talk to the two others.
    expect((await tableOf(government)).total).toBe(3)
    expect((await tableOf(await region.login('leader'))).total).toBe(3)
    const elsewhere = await makeRegion(test)
    expect((await tableOf(await elsewhere.login('county-office'))).rows).toEqual([])
    expect(await outcome((await region.login('court')).get('/four-musts'))).toMatch(/^403/)
    expect(await outcome(test.rest.visitor.get('/four-musts'))).toBe('403 rights.signIn')
  })

  it('closes a loss when its four steps are, and counts n of m', async () => {
    await settle(joint, region.department.id, 'struck-off')
    await settle(joint, region.otherDepartment.id, 'waived')
    const reopened = await mustOf(test, joint, 'interview', region.otherDepartment)
    await test.payload.update({
      collection: 'duties',
      id: reopened.id,
      data: { state: 'returned' },
      depth: 0,
    })
    const table = await tableOf(office)
    expect(table).toMatchObject({
      total: 3,
      closed: 1,
      settled: [{ n: 2 }, { n: 2 }, { n: 1 }, { n: 2 }],
    })
    const closed = await tableOf(office, 'year=2026&state=closed')
    expect(closed.rows.map(({ agency, isClosed }) => [agency, isClosed])).toEqual([
      [region.department.id, true],
    ])
    expect((await tableOf(office, 'year=2026&state=open')).rows).toHaveLength(2)
    const late = (await tableOf(office)).rows.flatMap(({ steps }) => steps)
    expect(late.some(({ look }) => look === 'overdue')).toBe(true)
  })

  it('is narrowed by year and read page by page', async () => {
    expect((await tableOf(office, 'year=2025')).total).toBe(1)
    expect((await tableOf(office, '')).total).toBe(4)
    const pages = await Promise.all(
      [1, 2, 3].map((page) => tableOf(office, `year=2026&limit=1&page=${page}`)),
    )
    expect(pages.map(({ pages: all }) => all)).toEqual([3, 3, 3])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).size).toBe(3)
    expect((await tableOf(office, 'year=2026&limit=1&page=9')).page).toBe(3)
  })

  it('drops a loss that is no longer in effect', async () => {
    const mistaken = await lostCase(region, factsOf(2024))
    expect((await tableOf(office, 'year=2024')).total).toBe(1)
    await test.payload.update({
      collection: 'cases',
      id: mistaken.id,
      data: {
        defendants: [{ agency: region.department.id, role: 'sole', outcome: 'rejected-claims' }],
      },
      depth: 0,
    })
    expect((await tableOf(office, 'year=2024')).total).toBe(0)
  })

  it('can be taken along as .xlsx, in which no name is a formula', async () => {
    const odd = await test.payload.update({
      collection: 'agencies',
      id: region.otherDepartment.id,
      data: { name: `=HYPERLINK("http://x")${region.suffix}` },
      depth: 0,
    })
    const user = { ...(await region.user('county-office')), collection: 'users' } as TypedUser
    const req = await createLocalReq(
      { user, req: { searchParams: new URLSearchParams('year=2026') } },
      test.payload,
    )
    const download = fourMustsEndpoints.find(({ path }) => path.endsWith('.xlsx'))
    const response = await download?.handler(req)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load((await response?.arrayBuffer()) ?? new ArrayBuffer(0))
    const texts: string[] = []
    workbook.worksheets[0]?.eachRow((row) => {
      texts.push((row.values as unknown[]).filter(Boolean).join('|'))
    })
    expect(texts[0]).toMatch(/已办结 1 件 \/ 生效败诉 3 件/)
    expect(texts[1]).toMatch(/^案号\|败诉单位\|生效日\|必通报\|/)
    expect(texts).toHaveLength(5)
    expect(texts.join('\n')).toContain(`'${odd.name}`)
  })
})
