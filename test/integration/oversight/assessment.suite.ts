import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Where } from 'payload'

import { display, parseExact, sum } from '@/src/domain/accountability/fraction'
import { runQueuedJobs } from '@/src/jobs/runQueuedJobs'
import type { Assessment } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import { created } from '@/test/integration/oversight/oversightTest'

/** A year of its own for the tables: whatever else happens in the database, it is not then. */
const YEAR = 2024

describe('yearly assessment', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let secondOffice: RestClient
  let prefecture: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    secondOffice = await loginAt(test, 'county-office', region.office.id)
    prefecture = await region.login('prefecture-office')
    for (const [index, outcomeOfCase] of (
      ['revoked', 'rejected-claims', 'rejected-claims'] as const
    ).entries()) {
      await test.payload.create({
        collection: 'cases',
        data: region.caseData({
          caseNumber: `(2024)黔2301行初${index + 1}号`,
          filedOn: '2024-02-01',
          heardOn: '2024-03-01',
          concludedOn: '2024-04-01',
          defendants: [
            {
              agency: region.department.id,
              role: 'sole',
              outcome: outcomeOfCase,
              headAttended: index === 0 ? 'no' : 'yes',
              headSpoke: index === 1 ? 'yes' : 'no',
            },
          ],
        }),
        context: { isHistory: true },
        depth: 0,
      })
    }
    await test.payload.create({
      collection: 'supervision-rounds',
      data: {
        title: '2024年督察',
        year: YEAR,
        organiser: region.office.id,
        region: region.region.id,
        units: [{ unit: region.department.id, visitedOn: '2024-05-05' }],
      },
      depth: 0,
    })
  })

  const items = [
    { title: '败诉率', indicator: 'loss-rate', points: 30, mode: 'at-or-below', threshold: 33.33 },
    { title: '出庭率', indicator: 'attendance-rate', points: 20, mode: 'share' },
    { title: '出声率', indicator: 'speaking-rate', points: 10, mode: 'share' },
    {
      title: '逾期任务',
      indicator: 'overdue-duties',
      points: 10,
      mode: 'deduct-each',
      deduction: 2,
    },
    {
      title: '未整改问题',
      indicator: 'open-findings',
      points: 10,
      mode: 'at-or-below',
      threshold: 0,
    },
    { title: '接受督察', indicator: 'supervision-covered', points: 10, mode: 'share' },
    { title: '四必', indicator: 'four-musts', points: 10, mode: 'share', needsRecords: true },
  ]
  const table = (more: object = {}): Promise<string> =>
    created(
      prefecture.post('/assessment-tables', {
        title: `考核表${Math.random()}`,
        year: YEAR,
        layers: ['department'],
        items,
        ...more,
      }),
    )
  const assessmentOf = async (tableId: string, unit: string): Promise<Assessment> => {
    const { docs } = await test.payload.find({
      collection: 'assessments',
      where: { and: [{ table: { equals: tableId } }, { unit: { equals: unit } }] },
      depth: 0,
    })
    const [found] = docs
    if (!found || docs.length > 1) throw new Error(`${docs.length} assessments`)
    return found
  }

  it('computes every line from the records, explains it and adds up exactly', async () => {
    const id = await table()
    const stored = await test.payload.findByID({ collection: 'assessment-tables', id, depth: 0 })
    expect(stored.pointsTotal).toBe('100.00')
    const { status, body } = await office.post(`/assessment-tables/${id}/compute`)
    expect([status, body]).toEqual([200, { state: 'done', done: 2, total: 2, confirmed: 0 }])

    const found = await assessmentOf(id, region.department.id)
    expect(
      found.lines?.map(({ indicator, numerator, denominator, score }) => [
        indicator,
        `${numerator}/${denominator ?? ''}`,
        score,
      ]),
    ).toEqual([
      // 1/3 is above 33.33 %, exactly.
      ['loss-rate', '1/3', '0.00'],
      ['attendance-rate', '2/3', '13.33'],
      ['speaking-rate', '1/3', '3.33'],
      ['overdue-duties', '0/', '10.00'],
      ['open-findings', '0/', '10.00'],
      ['supervision-covered', '1/1', '10.00'],
      ['four-musts', '0/0', '0.00'],
    ])
    const exact = sum((found.lines ?? []).map(({ scoreExact }) => parseExact(scoreExact)))
    expect(found).toMatchObject({
      total: '46.67',
      totalExact: '140/3',
      outOf: '100.00',
      state: 'draft',
    })
    expect(display(exact)).toBe(found.total)
    expect(found.lines?.[1]?.explanation).toContain('66.67%（2/3）')
    expect(found.lines?.[1]?.explanationEn).toContain('66.67%（2/3）')
  })

  it('links each line to exactly the records that were counted', async () => {
    const id = await table()
    await office.post(`/assessment-tables/${id}/compute`)
    const { lines } = await assessmentOf(id, region.department.id)
    const [loss, attendance] = lines ?? []
    for (const line of [loss, attendance]) {
      expect(line?.recordsOf).toBe('cases')
      const { totalDocs } = await test.payload.count({
        collection: 'cases',
        where: line?.recordsWhere as Where,
      })
      expect(totalDocs).toBe(3)
    }
  })

  it('assesses a county by everything in its region', async () => {
    const id = await table({ layers: ['county'] })
    await office.post(`/assessment-tables/${id}/compute`)
    const found = await assessmentOf(id, region.government.id)
    expect(found.lines?.[0]).toMatchObject({ numerator: 1, denominator: 3 })
    expect(await outcome(office.post(`/assessments/${found.id}/confirm`))).toBe(
      '403 assessment.ownComputation',
    )
    expect(await outcome(secondOffice.post(`/assessments/${found.id}/confirm`))).toBe(
      '403 assessment.prefectureConfirms',
    )
    expect(await outcome(prefecture.post(`/assessments/${found.id}/confirm`))).toBe('200')
  })

  it('is frozen once another person has confirmed it', async () => {
    const id = await table()
    const agency = await region.login('agency')
    const leader = await region.login('leader')
    await office.post(`/assessment-tables/${id}/compute`)
    const draft = await assessmentOf(id, region.department.id)
    expect((await agency.get(`/assessments/${draft.id}`)).status).toBe(404)
    expect((await leader.get(`/assessments/${draft.id}`)).status).toBe(404)
    expect((await office.patch(`/assessments/${draft.id}`, { total: '100.00' })).status).toBe(403)
    expect(await outcome(office.post(`/assessments/${draft.id}/confirm`))).toBe(
      '403 assessment.ownComputation',
    )
    expect((await secondOffice.get(`/assessments/${draft.id}/actions`)).body.actions).toEqual([
      'confirm',
    ])
    expect(await outcome(secondOffice.post(`/assessments/${draft.id}/confirm`))).toBe('200')
    expect(await outcome(prefecture.post(`/assessments/${draft.id}/confirm`))).toBe(
      '409 assessment.alreadyConfirmed',
    )
    expect((await agency.get(`/assessments/${draft.id}`)).status).toBe(200)
    expect((await leader.get(`/assessments/${draft.id}`)).status).toBe(200)
    expect(await outcome(agency.post(`/assessments/${draft.id}/confirm`))).toBe(
      '403 assessment.officesOnly',
    )

    const changed = items.map((item) => ({ ...item, points: 1 }))
    expect(await outcome(prefecture.patch(`/assessment-tables/${id}`, { items: changed }))).toBe(
      '409 assessment.inUse',
    )
    expect(await outcome(prefecture.patch(`/assessment-tables/${id}`, { title: '改名' }))).toBe(
      '200',
    )
    const again = await office.post(`/assessment-tables/${id}/compute`)
    expect(again.body).toEqual({ state: 'done', done: 2, total: 2, confirmed: 1 })
    const frozen = await assessmentOf(id, region.department.id)
    expect(frozen).toMatchObject({ state: 'confirmed', total: draft.total, lines: draft.lines })
  })

  it('leaves many units to a job, which gives the same once or twice', async () => {
    const big = await makeRegion(test)
    for (let index = 0; index < 10; index += 1) {
      await test.payload.create({
        collection: 'agencies',
        data: {
          name: `部门${index}${big.suffix}`,
          region: big.region.id,
          kind: 'department',
          field: 'other',
        },
        depth: 0,
      })
    }
    const id = await table({ items: items.slice(3, 5) })
    const bigOffice = await big.login('county-office')
    const { status, body } = await bigOffice.post(`/assessment-tables/${id}/compute`)
    expect([status, body]).toEqual([202, { state: 'running', done: 0, total: 12, confirmed: 0 }])
    expect(await outcome(bigOffice.post(`/assessment-tables/${id}/compute`))).toBe(
      '409 assessment.running',
    )
    const counted = async (): Promise<number> =>
      (await test.payload.count({ collection: 'assessments', where: { table: { equals: id } } }))
        .totalDocs
    await runQueuedJobs(test.payload)
    expect(await counted()).toBe(12)
    const { progress } = await test.payload.findByID({
      collection: 'assessment-tables',
      id,
      depth: 0,
    })
    expect(progress).toMatchObject({ state: 'done', done: 12, total: 12, confirmed: 0 })
    await bigOffice.post(`/assessment-tables/${id}/compute`)
    await runQueuedJobs(test.payload)
    expect(await counted()).toBe(12)
  })

  it('refuses tables that cannot be scored', async () => {
    const judged = await test.payload.create({
      collection: 'benchmarks',
      data: {
        title: '判决口径',
        year: 2019,
        scope: 'national',
        kind: 'judged',
        percent: '34.5',
        source: '测试',
      },
      depth: 0,
    })
    const [loss, attendance] = items
    const refusals: [string, object[]][] = [
      ['400 assessment.benchmarkKind', [{ ...loss, threshold: null, benchmark: judged.id }]],
      ['400 assessment.mode', [{ ...loss, mode: 'share' }]],
      ['400 assessment.points', [{ ...attendance, points: 0 }]],
      ['400 assessment.percent', [{ ...attendance, mode: 'at-or-above', threshold: 120 }]],
      ['400 assessment.duplicate', [attendance ?? {}, { ...attendance, title: '又一次' }]],
    ]
    for (const [expected, rows] of refusals) {
      const answer = await outcome(
        prefecture.post('/assessment-tables', { title: '坏表', year: YEAR, items: rows }),
      )
      expect([expected, answer]).toEqual([expected, expected])
    }
    const good = await table({
      items: [{ ...loss, denominator: 'judged', threshold: null, benchmark: judged.id }],
    })
    await office.post(`/assessment-tables/${good}/compute`)
    expect((await assessmentOf(good, region.department.id)).lines?.[0]).toMatchObject({
      numerator: 1,
      denominator: 3,
      score: '30.00',
    })
  })

  it('is computed by offices alone', async () => {
    const id = await table()
    for (const role of ['agency', 'leader', 'court', 'system-admin', 'discipline'] as const) {
      const who = await region.login(role)
      expect([role, await outcome(who.post(`/assessment-tables/${id}/compute`))]).toEqual([
        role,
        '403 assessment.officesOnly',
      ])
    }
    expect(
      (await office.post('/assessment-tables', { title: 'x', year: YEAR, items })).status,
    ).toBe(403)
  })
})
