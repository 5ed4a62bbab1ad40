import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { makeDuty } from '@/test/integration/accountability/accountabilityTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'

const YEAR = 2025

describe('law reports', () => {
  let test: TestPayload
  let region: TestRegion
  let agency: RestClient
  let office: RestClient
  let secondClerk: RestClient

  const dutyFor = (debtor: string): Promise<Duty> =>
    makeDuty(test, {
      kind: 'law-report',
      subject: { relationTo: 'agencies', value: debtor },
      debtor,
      supervisor: region.office.id,
      region: region.region.id,
      period: String(YEAR),
      figures: { times: 1 },
    })

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    agency = await region.login('agency')
    office = await region.login('county-office')
    secondClerk = await loginAt(test, 'county-office', region.office.id)
    for (const [index, outcomeOf] of (
      ['revoked', 'rejected-claims', 'mediated'] as const
    ).entries()) {
      await region.createCase({
        filedOn: '2025-01-06',
        concludedOn: `2025-0${index + 3}-10`,
        defendants: [{ agency: region.department.id, role: 'sole', outcome: outcomeOf }],
      })
    }
  })

  let duty: Duty
  let report: string

  it('quote the figure as counted while nothing is published', async () => {
    duty = await dutyFor(region.department.id)
    const wrong = { duty: duty.id, numerator: 0, denominator: 3 }
    expect(await outcome(agency.post('/law-reports', wrong))).toBe('400 lawReport.figureNow')
    const { body } = await agency.post('/law-reports?depth=0', { duty: duty.id })
    report = body.doc?.id ?? ''
    expect(body.doc).toMatchObject({ year: YEAR, numerator: 1, denominator: 3, figureSource: null })
  })

  it('quote the published figure once there is one, though cases have changed since', async () => {
    const bulletin = { fromOn: `${YEAR}-01-01`, toOn: `${YEAR}-12-31` }
    const { body } = await office.post('/bulletins?depth=0', bulletin)
    const id = body.doc?.id ?? ''
    expect(await outcome(secondClerk.post(`/bulletins/${id}/approve`))).toBe('200')
    const number = `测法治办〔2026〕${region.suffix}号`
    expect(await outcome(office.post(`/bulletins/${id}/issue`, { number }))).toBe('200')
    await region.createCase({
      filedOn: '2025-01-06',
      concludedOn: '2025-08-10',
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
    })
    const other = await dutyFor(region.otherDepartment.id)
    const colleague = await loginAt(test, 'agency', region.otherDepartment.id)
    const now = { duty: other.id, numerator: 2, denominator: 4 }
    expect(await outcome(colleague.post('/law-reports', now))).toBe('400 lawReport.figurePublished')
    const taken = await colleague.post('/law-reports?depth=0', { duty: other.id })
    expect(taken.body.doc).toMatchObject({ numerator: 1, denominator: 3, figureSource: number })
  })

  it('are scored by the office after they were handed in, never by the unit', async () => {
    const full = {
      post: '局长',
      text: '述法报告正文',
      onSiteOn: '2026-01-20',
      questions: '问：…答：…',
    }
    expect(await outcome(agency.patch(`/law-reports/${report}`, { ...full, score: 100 }))).toBe(
      '200',
    )
    expect((await agency.get(`/law-reports/${report}?depth=0`)).body.score ?? null).toBeNull()
    expect(await outcome(agency.patch(`/law-reports/${report}`, { onSiteOn: '2099-01-01' }))).toBe(
      '400 lawReport.future',
    )
    expect(await outcome(office.post(`/law-reports/${report}/score`, { score: 90 }))).toBe(
      '409 lawReport.scoreEarly',
    )
    expect(await outcome(agency.post(`/duties/${duty.id}/submit`, {}))).toBe('200')
    expect(await outcome(agency.post(`/law-reports/${report}/score`, { score: 90 }))).toBe(
      '403 lawReport.onlyOfficesScore',
    )
    expect(await outcome(office.post(`/law-reports/${report}/score`, { score: 101 }))).toBe(
      '400 lawReport.score',
    )
    const { body } = await office.post(`/law-reports/${report}/score`, { score: 90 })
    expect(body.doc).toMatchObject({ score: 90, numerator: 1, denominator: 3 })
  })

  it('cover the units whose report was accepted', async () => {
    const before = await office.get(`/law-reports/coverage?year=${YEAR}`)
    expect(before.body).toMatchObject({ numerator: 0, denominator: 3, rate: '0.00' })
    expect(await outcome(office.post(`/duties/${duty.id}/strike-off`, {}))).toBe('200')
    const after = await office.get(`/law-reports/coverage?year=${YEAR}`)
    expect(after.body).toMatchObject({
      kind: 'law-report',
      year: YEAR,
      numerator: 1,
      rate: '33.33',
    })
    const own = await agency.get(`/law-reports/coverage?year=${YEAR}`)
    expect(own.body).toMatchObject({ numerator: 1, denominator: 1 })
    expect((await office.get('/law-reports/coverage?year=soon')).status).toBe(400)
    expect((await (await region.login('court')).get('/law-reports/coverage')).status).toBe(403)
  })
})
