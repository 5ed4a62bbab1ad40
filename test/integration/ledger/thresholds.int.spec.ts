import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { evaluateThresholds } from '@/src/ledger/evaluateThresholds'
import type { Duty } from '@/src/payload-types'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { fileOf, writtenReport } from '@/test/integration/accountability/accountabilityTest'
import {
  caseOn,
  dutiesWhere,
  loginAt,
  noticesOf,
  outcome,
  reqOn,
  TODAY,
} from '@/test/integration/ledger/ledgerTest'

// A database of its own: jobs that other suites have queued would evaluate its years as of today.
describe('thresholds of a year', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await bootTestPayload()
  })
  beforeEach(async () => {
    region = await makeRegion(test)
  })
  afterAll(() => test.destroy())

  const conclude = async (lost: number, won: number, concludedOn = '2026-05-06') => {
    for (let index = 0; index < lost + won; index += 1) {
      const outcomeOfCase = index < lost ? 'revoked' : 'rejected-claims'
      await caseOn(test, region, {
        filedOn: '2025-11-03',
        concludedOn,
        defendants: [{ agency: region.department.id, role: 'sole', outcome: outcomeOfCase }],
      })
    }
  }
  const evaluate = async (year = 2026, day = TODAY) =>
    evaluateThresholds(await reqOn(test, day), { region: region.region.id, year })
  const found = (kind: Duty['kind']) =>
    dutiesWhere(test, {
      and: [{ kind: { equals: kind } }, { region: { equals: region.region.id } }],
    })

  it('do not fire at exactly 30 %, and warn above 20 %', async () => {
    await conclude(3, 7)
    await evaluate()
    expect(await found('written-report')).toEqual([])
    expect(await found('early-warning')).toHaveLength(1)
  })

  it('fire above 30 %, once, with frozen figures, from government to prefecture', async () => {
    await conclude(4, 9)
    await Promise.all([evaluate(), evaluate(), evaluate()])
    const [report, second] = await found('written-report')
    expect(second).toBeUndefined()
    expect(report).toMatchObject({
      debtor: region.government.id,
      supervisor: region.prefectureOffice.id,
      period: '2026',
      startOn: TODAY,
      dueOn: '2026-09-07',
      subject: { relationTo: 'regions', value: region.region.id },
      figures: { numerator: 4, denominator: 13, rate: '30.77', kind: 'concluded' },
    })
    expect(await noticesOf(test, report as Duty)).toEqual([
      'duty-opened debtor',
      'duty-opened supervisor',
    ])
    await conclude(0, 10)
    await evaluate()
    expect(await found('written-report')).toEqual([report])
  })

  it('are closed by an accepted report alone', async () => {
    await conclude(1, 0)
    await evaluate()
    const [report] = await found('written-report')
    const path = `/duties/${report?.id ?? ''}`
    const prefecture = await region.login('prefecture-office')
    const government = await loginAt(test, 'agency', region.government.id)
    const note = { note: '书面报告已签发，报告附后。' }
    expect(await outcome(prefecture.post(`${path}/waive`, { reason: '不必了' }))).toBe(
      '403 duty.notWaivable',
    )
    const county = await region.login('county-office')
    expect(await outcome(government.post(`${path}/submit`, note))).toBe('400 duty.paperMissing')
    const paper = {
      ...writtenReport,
      duty: report?.id,
      file: await fileOf(test, region.government),
    }
    expect(await outcome(government.post('/written-reports', paper))).toBe('201')
    expect(await outcome(government.post(`${path}/submit`, note))).toBe('200')
    expect(await outcome(county.post(`${path}/strike-off`))).toBe('403 duty.notSupervisor')
    expect(await outcome(prefecture.post(`${path}/strike-off`))).toBe('200')
    await conclude(1, 0)
    await evaluate()
    expect(await found('written-report')).toMatchObject([{ state: 'struck-off' }])
  })

  it('look at the running year up to today alone, first instance, trash left out', async () => {
    await conclude(1, 0, '2025-12-30')
    await caseOn(test, region, {
      caseNumber: `(2026)黔23行终${Number.parseInt(region.suffix, 16) % 100000}号`,
      instance: 'second',
      concludedOn: '2026-05-06',
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
    })
    const trashed = await caseOn(test, region, {
      concludedOn: '2026-05-06',
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
    })
    await test.payload.update({
      collection: 'cases',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await evaluate()
    await evaluate(2025)
    expect(await found('written-report')).toEqual([])
  })

  it('judge the year before as a whole in the first quarter, and not after it', async () => {
    await conclude(4, 9, '2025-12-30')
    await evaluate(2025, '2026-04-01')
    expect(await found('written-report')).toEqual([])
    await evaluate(2025, '2026-03-31')
    expect(await found('written-report')).toMatchObject([
      { period: '2025', figures: { numerator: 4, denominator: 13 } },
    ])
  })

  it('never fall on the prefecture itself', async () => {
    await caseOn(test, region, {
      concludedOn: '2026-05-06',
      defendants: [{ agency: region.prefectureGovernment.id, role: 'sole', outcome: 'revoked' }],
    })
    await evaluateThresholds(await reqOn(test), { region: region.prefecture.id, year: 2026 })
    const debtor = { debtor: { equals: region.prefectureGovernment.id } }
    const kinds = (await dutiesWhere(test, debtor)).map(({ kind }) => kind)
    expect(kinds).toEqual(['loss-analysis'])
  })

  it('warn an agency whose head came to fewer than 60 % of its heard cases, once', async () => {
    for (const headAttended of ['yes', 'no', 'no'] as const) {
      await caseOn(test, region, {
        heardOn: '2026-05-06',
        defendants: [{ agency: region.department.id, role: 'sole', headAttended }],
      })
    }
    await evaluate()
    await evaluate()
    expect(await found('attendance-rate')).toMatchObject([
      {
        debtor: region.department.id,
        supervisor: region.office.id,
        period: '2026',
        figures: { numerator: 1, denominator: 3, rate: '33.33' },
      },
    ])
  })
})
