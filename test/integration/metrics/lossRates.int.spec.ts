import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import exceljs from 'exceljs'
import type { Where } from 'payload'

import type { LossRates } from '@/src/metrics/lossRates'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'

describe('GET /api/loss-rates', () => {
  let test: TestPayload
  let home: TestRegion
  let away: TestRegion
  let office: RestClient

  /** A concluded case of the year; the second defendant, if any, stands beside the first. */
  const conclude = (
    place: TestRegion,
    concludedOn: string,
    outcome: 'revoked' | 'rejected-claims' | 'suit-dismissed' | 'withdrawal-granted',
    facts: object = {},
  ) =>
    place.createCase({
      filedOn: '2023-01-05',
      heardOn: '2023-02-06',
      concludedOn,
      defendants: [{ agency: place.department.id, role: 'sole', outcome }],
      ...facts,
    })

  beforeAll(async () => {
    test = await bootTestPayload()
    home = await makeRegion(test)
    away = await makeRegion(test)
    office = await home.login('prefecture-office')
    await test.payload.create({
      collection: 'benchmarks',
      data: {
        title: '全国平均',
        year: 2024,
        scope: 'national',
        kind: 'concluded',
        percent: '18.10',
        source: '测试',
      },
    })
    // Home, 2025: 1 of 3 in the first quarter, 1 of 1 in the second. A year before: 0 of 1.
    await conclude(home, '2025-01-10', 'revoked')
    await conclude(home, '2025-02-10', 'suit-dismissed')
    await conclude(home, '2025-03-31', 'withdrawal-granted', {
      defendants: [
        {
          agency: home.department.id,
          role: 'sole',
          outcome: 'withdrawal-granted',
          hasChangedAct: true,
        },
      ],
    })
    await conclude(home, '2025-04-01', 'revoked', {
      effectiveOn: '2025-12-31',
      defendants: [
        { agency: home.department.id, role: 'joint', outcome: 'revoked' },
        { agency: home.otherDepartment.id, role: 'joint', outcome: 'revoked' },
        { agency: home.government.id, role: 'third-party' },
      ],
    })
    await conclude(home, '2024-02-01', 'rejected-claims')
    await conclude(away, '2025-02-02', 'rejected-claims')
    await conclude(away, '2025-12-31', 'revoked', {
      defendants: [
        { agency: away.department.id, role: 'sole', outcome: 'rejected-claims' },
        { agency: home.otherDepartment.id, role: 'reconsideration-organ', outcome: 'revoked' },
      ],
    })
    const trashed = await conclude(away, '2025-03-03', 'revoked')
    await test.payload.update({
      collection: 'cases',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
  })
  afterAll(() => test.destroy())

  const ask = async (client: RestClient, params: string) => {
    const { status, body } = await client.get<LossRates>(
      `/loss-rates?from=2025-01-01&to=2025-12-31&${params}`,
    )
    expect(status).toBe(200)
    return body
  }
  const rowOf = (rates: LossRates, key: string) => rates.rows.find((row) => row.key === key)

  it('counts a case once, in the region of the acting agency', async () => {
    const rates = await ask(office, 'by=region')
    expect(rates).toMatchObject({ kind: 'concluded', by: 'region', instance: 'first' })
    expect(rowOf(rates, home.region.slug)).toMatchObject({
      label: home.region.name,
      concluded: 4,
      judged: 2,
      lost: 2,
      rate: '50.00',
      withdrawnAfterChange: 1,
      previous: { concluded: 1, lost: 0, rate: '0.00' },
      change: '50.00',
      toBenchmark: '31.90',
    })
    expect(rowOf(rates, away.region.slug)).toMatchObject({
      concluded: 2,
      lost: 1,
      rate: '50.00',
      previous: null,
      change: null,
    })
    expect(rates.total).toMatchObject({ concluded: 6, lost: 3, rate: '50.00' })
    expect(rates.benchmark).toMatchObject({ year: 2024, percent: '18.10', source: '测试' })
  })

  it('counts each defendant by agency, and states cases and defendants', async () => {
    const rates = await ask(office, 'by=agency')
    expect(rowOf(rates, home.department.id)).toMatchObject({ concluded: 4, lost: 2 })
    expect(rowOf(rates, home.otherDepartment.id)).toMatchObject({ concluded: 2, lost: 2 })
    expect(rowOf(rates, away.department.id)).toMatchObject({ concluded: 2, lost: 0 })
    expect(rowOf(rates, home.government.id)).toBeUndefined()
    expect(rates.total).toMatchObject({ concluded: 6, lost: 3 })
    expect(rates.total.defendants).toMatchObject({ concluded: 8, lost: 4, rate: '50.00' })
  })

  it('takes the denominator that is asked for, and never mixes kinds', async () => {
    const judged = await ask(office, 'by=region&kind=judged')
    expect(rowOf(judged, home.region.slug)).toMatchObject({
      concluded: 4,
      judged: 2,
      lost: 2,
      denominator: 2,
      rate: '100.00',
      toBenchmark: null,
    })
    expect(judged.benchmark).toBeNull()
    const effective = await ask(office, 'by=region&kind=effective')
    expect(effective.rows).toHaveLength(1)
    expect(effective.rows[0]).toMatchObject({ concluded: 1, lost: 1 })
  })

  it('compares a quarter with the same quarter a year before', async () => {
    const rates = await ask(office, `by=quarter&region=${home.region.slug}`)
    expect(rates.rows.map(({ key, lost, concluded }) => [key, lost, concluded])).toEqual([
      ['2025-Q1', 1, 3],
      ['2025-Q2', 1, 1],
    ])
    expect(rates.rows[0]).toMatchObject({ previous: { concluded: 1 }, change: '33.33' })
    const both = await ask(office, 'by=region,quarter')
    expect(rowOf(both, `${home.region.slug}|2025-Q1`)).toMatchObject({ concluded: 3, lost: 1 })
  })

  it('drills down to exactly the cases that it counts', async () => {
    const count = async (where: Where) =>
      (await test.payload.count({ collection: 'cases', where })).totalDocs
    const params = ['region', 'agency', 'field', 'cause', 'court', 'quarter', 'region,year']
    for (const by of params) {
      for (const kind of ['concluded', 'judged', 'effective']) {
        const { rows, total } = await ask(office, `by=${by}&kind=${kind}&instance=all`)
        expect(rows.length).toBeGreaterThan(0)
        for (const { casesWhere, numerator, denominator } of [...rows, total]) {
          expect(await count(casesWhere.denominator)).toBe(denominator)
          expect(await count(casesWhere.numerator)).toBe(numerator)
        }
      }
    }
  })

  it('shows each role what it may see', async () => {
    const concludedOf = async (client: RestClient, by = 'region') =>
      (await ask(client, `by=${by}`)).total.concluded
    expect(await concludedOf(await home.login('county-office'))).toBe(4)
    expect(await concludedOf(await home.login('leader'))).toBe(4)
    expect(await concludedOf(await home.login('court'))).toBe(4)
    const agency = await home.login('agency')
    expect(await concludedOf(agency)).toBe(4)
    const { rows } = await ask(agency, 'by=agency')
    expect(rows.map(({ key }) => key)).toEqual([home.department.id])
    for (const role of ['system-admin', 'counsel', 'discipline', 'mediator'] as const) {
      const client = await home.login(role)
      expect((await client.get('/loss-rates?from=2025-01-01&to=2025-12-31')).status).toBe(403)
    }
    const { status } = await test.rest.visitor.get('/loss-rates?from=2025-01-01&to=2025-12-31')
    expect(status).toBe(401)
    const county = await home.login('county-office')
    const asked = await county.get(
      `/loss-rates?from=2025-01-01&to=2025-12-31&region=${away.region.slug}`,
    )
    expect(asked.body.errors?.[0]?.data?.code).toBe('metrics.outsideScope')
  })

  it.each([
    ['from=2025-13-01&to=2025-12-31', 'metrics.day'],
    ['to=2025-12-31', 'metrics.day'],
    ['from=2025-12-31&to=2025-01-01', 'metrics.periodReversed'],
    ['from=2025-01-01&to=2025-12-31&by=moon', 'metrics.by'],
    ['from=2025-01-01&to=2025-12-31&by=region,region', 'metrics.by'],
    ['from=2025-01-01&to=2025-12-31&by=region,court,field', 'metrics.by'],
    ['from=2025-01-01&to=2025-12-31&kind=guessed', 'metrics.kind'],
    ['from=2025-01-01&to=2025-12-31&instance=fourth', 'metrics.instance'],
    ['from=2025-01-01&to=2025-12-31&region=nowhere', 'metrics.filter'],
  ])('refuses %s', async (params, code) => {
    const { status, body } = await office.get(`/loss-rates?${params}`)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.code).toBe(code)
  })

  it('says in Chinese what is wrong', async () => {
    const { body } = await office.request('GET', '/loss-rates?from=x&to=2025-12-31', {
      headers: { 'accept-language': 'zh-CN' },
    })
    expect(body.errors?.[0]?.message).toContain('“from”须为日期')
  })

  it('exports the table with its definition, formulas harmless', async () => {
    await test.payload.update({
      collection: 'agencies',
      id: away.department.id,
      data: { name: `=SUM(1)${away.suffix}` },
    })
    const { status, headers } = await office.get(
      '/loss-rates.xlsx?from=2025-01-01&to=2025-12-31&by=agency',
    )
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain('loss-rates.xlsx')
  })

  it('draws the chart with n/m on every bar', async () => {
    const { status, body, headers } = await office.get(
      '/loss-rates.svg?from=2025-01-01&to=2025-12-31&by=region',
    )
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('image/svg+xml')
    expect(body.message).toContain('(2/4)')
    expect(body.message).toContain('(1/2)')
  })

  it('answers for the attendance of heads', async () => {
    await home.createCase({
      filedOn: '2023-01-05',
      heardOn: '2025-05-05',
      defendants: [
        { agency: home.department.id, role: 'joint', headAttended: 'yes', headSpoke: 'no' },
        { agency: home.otherDepartment.id, role: 'joint' },
      ],
    })
    const { status, body } = await office.get<{
      rows: { key: string }[]
      total: object
    }>(`/attendance-rates?from=2025-01-01&to=2025-12-31&by=agency&region=${home.region.slug}`)
    expect(status).toBe(200)
    expect(body.total).toMatchObject({
      heard: 1,
      attended: 1,
      attendanceRate: '100.00',
      spoke: 0,
      speechRate: '0.00',
    })
    expect(body.rows.find(({ key }) => key === home.otherDepartment.id)).toMatchObject({
      heard: 1,
      attended: 0,
      attendanceUnknown: 1,
    })
  })
})

describe('the exported table', () => {
  it('keeps counts as numbers and names as harmless text', async () => {
    const { figuresWorkbook } = await import('@/src/metrics/figuresWorkbook')
    const file = await figuresWorkbook({
      title: '败诉率',
      notes: ['=1+1'],
      columns: ['单位', '审结', '同比'],
      rows: [['=cmd()', 3, '-1.20']],
      total: ['合计', 3, null],
    })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(file.buffer)
    const values = workbook.worksheets[0]?.getSheetValues().map((row) => row)
    expect(values).toEqual([
      undefined,
      [undefined, '败诉率'],
      [undefined, "'=1+1"],
      [undefined, '单位', '审结', '同比'],
      [undefined, "'=cmd()", 3, '-1.20'],
      [undefined, '合计', 3, '—'],
    ])
  })
})
