import { beforeAll, describe, expect, it } from '@jest/globals'

import { assessedOfYear } from '@/src/counsel/assessment/assessedOfYear'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import type { CounselAssessment } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { loginAt, outcome, reqOn } from '@/test/integration/ledger/ledgerTest'
import { created, listed, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('counsel-assessments')
const YEAR = yearOf(today())

describe('yearly assessments of counsel', () => {
  let test: TestPayload
  let region: TestRegion
  let agency: RestClient
  let office: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    agency = await region.login('agency')
    office = await region.login('county-office')
  })

  const body = (counsel: string, more: object = {}) => ({
    counsel,
    unit: region.department.id,
    year: YEAR,
    criteria: [
      { criterion: '意见质量', maximum: 60, points: 50.1 },
      { criterion: '履职纪律', maximum: 40, points: 39.2 },
    ],
    grade: 'competent',
    ...more,
  })
  const engaged = async (): Promise<string> => {
    const { id } = await makeLawyer(test, region)
    await makeEngagement(test, { unit: region.department.id, counsel: id })
    return id
  }
  const stored = (id: string): Promise<CounselAssessment> =>
    test.payload.findByID({ collection: 'counsel-assessments', id, depth: 0 })

  it('are written once by the unit, returned, confirmed by the office, and frozen', async () => {
    const counsel = await engaged()
    const id = await created(agency.post('/counsel-assessments', body(counsel)))
    expect(await stored(id)).toMatchObject({
      state: 'draft',
      total: '89.30',
      outOf: '100.00',
      author: (await region.user('agency')).id,
    })
    expect(await outcome(agency.post('/counsel-assessments', body(counsel)))).toBe(
      '409 counselAssessment.twice',
    )
    expect(await step(agency, id, 'confirm')).toBe('403 counselAssessment.onlyOffice')
    expect(await step(office, id, 'return', { reason: '请补充评语' })).toBe('200')
    expect(await step(office, id, 'confirm')).toBe('409 counselAssessment.wrongState')
    expect(await outcome(agency.patch(`/counsel-assessments/${id}`, { remarks: '尽职尽责' }))).toBe(
      '200',
    )
    expect(await stored(id)).toMatchObject({ state: 'draft', returnReason: null })
    const before = await assessedOfYear(await reqOn(test, today()), YEAR, today(), {
      region: region.region.id,
    })
    expect(await step(office, id, 'confirm')).toBe('200')
    expect(
      await assessedOfYear(await reqOn(test, today()), YEAR, today(), {
        region: region.region.id,
      }),
    ).toEqual({ ...before, assessed: before.assessed + 1 })
    expect(await outcome(agency.patch(`/counsel-assessments/${id}`, { grade: 'excellent' }))).toBe(
      '409 counselAssessment.frozen',
    )
    expect(await outcome(office.patch(`/counsel-assessments/${id}`, { grade: 'basic' }))).toBe(
      '403',
    )
  })

  it('of an office’s own counsel are confirmed by another of its people', async () => {
    const { id: counsel } = await makeLawyer(test, region)
    await makeEngagement(test, { unit: region.office.id, counsel })
    const id = await created(
      office.post('/counsel-assessments', body(counsel, { unit: region.office.id })),
    )
    expect(await step(office, id, 'confirm')).toBe('403 counselAssessment.ownAssessment')
    const second = await loginAt(test, 'county-office', region.office.id)
    expect(await step(second, id, 'confirm')).toBe('200')
  })

  it('need an engagement in the year, a year that has begun, and points within the maximum', async () => {
    const counsel = await engaged()
    const { id: stranger } = await makeLawyer(test, region)
    const refused = (more: object, who = counsel): Promise<string> =>
      outcome(agency.post('/counsel-assessments', body(who, more)))
    expect(await refused({}, stranger)).toBe('409 counselAssessment.notEngaged')
    expect(await refused({ year: YEAR + 1 })).toBe('400 counselAssessment.future')
    expect(await refused({ criteria: [{ criterion: '质量', maximum: 1, points: 2 }] })).toBe(
      '400 counselAssessment.points',
    )
    expect(await refused({ unit: region.otherDepartment.id })).toBe(
      '403 counselAssessment.ownUnitOnly',
    )
  })

  it('are the lawyer’s to read once confirmed', async () => {
    const person = await region.user('counsel')
    const { id: counsel } = await makeLawyer(test, region, { user: person.id })
    await makeEngagement(test, { unit: region.department.id, counsel })
    const lawyer = await region.login('counsel')
    const id = await created(agency.post('/counsel-assessments', body(counsel)))
    expect((await listed(lawyer, '/counsel-assessments')).ids).not.toContain(id)
    expect(await step(office, id, 'confirm')).toBe('200')
    expect((await listed(lawyer, '/counsel-assessments')).ids).toContain(id)
    expect(await step(lawyer, id, 'return', { reason: '异议' })).toBe(
      '403 counselAssessment.onlyOffice',
    )
  })
})
