import { beforeAll, describe, expect, it } from '@jest/globals'

import { engagementsInForce } from '@/access/counsel'
import { demoFile } from '@/seed/demo/demoFile'
import { requireEngagementInForce } from '@/src/counsel/roster/engagementFor'
import { engagementRound } from '@/src/counsel/roster/engagementRound'
import { today } from '@/src/domain/clock'
import { addDays, addYears } from '@/src/domain/day'
import type { Counsel, Engagement } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { lawyerBody, makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { loginAt, outcome, reqOn } from '@/test/integration/ledger/ledgerTest'
import { created, listed, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('engagements')
const TODAY = today()

describe('engagements', () => {
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

  const body = (counsel: Counsel, more: object = {}) => ({
    unit: region.department.id,
    counsel: counsel.id,
    startOn: TODAY,
    endOn: addYears(TODAY, 1),
    feeClass: 'annual',
    ...more,
  })
  const stored = (id: string): Promise<Engagement> =>
    test.payload.findByID({ collection: 'engagements', id, depth: 0 })
  const noticesOf = async (id: string): Promise<string[]> => {
    const { docs } = await test.payload.find({
      collection: 'notifications',
      where: { kind: { in: ['engagement-expiring', 'engagement-over'] } },
      showHiddenFields: true,
      pagination: false,
      depth: 0,
    })
    return docs
      .filter(({ dispatchKey }) => dispatchKey.includes(`|${id}|`))
      .map(({ kind, side }) => `${kind} ${side}`)
      .sort()
  }

  it('are of vetted lawyers, for the own unit, and tell where they stand', async () => {
    const counsel = await makeLawyer(test, region)
    const nominated = await makeLawyer(test, region, { state: 'nominated' })
    expect(await outcome(agency.post('/engagements', body(nominated)))).toBe(
      '409 engagement.notVetted',
    )
    expect(
      await outcome(
        agency.post('/engagements', body(counsel, { unit: region.otherDepartment.id })),
      ),
    ).toBe('403 engagement.ownUnitOnly')
    expect(
      await outcome(agency.post('/engagements', body(counsel, { endOn: addDays(TODAY, -1) }))),
    ).toBe('400 engagement.term')
    const id = await created(agency.post('/engagements', body(counsel)))
    const { body: seen } = await agency.get<Engagement>(`/engagements/${id}`)
    expect(seen).toMatchObject({ state: 'in-force' })
    expect(seen.title).toContain('律师甲')
    expect(await stored(id)).toMatchObject({ region: region.region.id })
  })

  it('refuse a lawyer who became a civil servant, whatever the roster says', async () => {
    const counsel = await makeLawyer(test, region)
    await test.payload.db.updateOne({
      collection: 'counsel',
      id: counsel.id,
      data: { isCivilServant: true },
    })
    expect(await outcome(office.post('/engagements', body(counsel)))).toBe(
      '409 counsel.civilServant',
    )
  })

  it('never overlap for one pair, even if two clerks enter them at once', async () => {
    const counsel = await makeLawyer(test, region)
    const results = await Promise.all([
      outcome(agency.post('/engagements', body(counsel))),
      outcome(office.post('/engagements', body(counsel, { startOn: addDays(TODAY, 100) }))),
    ])
    expect(results.sort()).toEqual(['201', '409 engagement.overlap'])
    await created(office.post('/engagements', body(counsel, { unit: region.otherDepartment.id })))
  })

  it('are renewed once, by an engagement that continues the old one', async () => {
    const counsel = await makeLawyer(test, region)
    const id = await created(agency.post('/engagements', body(counsel)))
    const { endOn } = await stored(id)
    expect(await step(agency, id, 'renew')).toBe('400 engagement.renewWithoutEnd')
    expect(await step(agency, id, 'renew', { startOn: TODAY, endOn: addYears(endOn, 1) })).toBe(
      '409 engagement.overlap',
    )
    expect(await step(agency, id, 'renew', { endOn: addYears(endOn, 1), feeClass: 'free' })).toBe(
      '200',
    )
    const { docs } = await test.payload.find({
      collection: 'engagements',
      where: { previous: { equals: id } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      startOn: addDays(endOn, 1),
      feeClass: 'free',
      state: 'upcoming',
    })
    expect(await step(agency, id, 'renew', { endOn: addYears(endOn, 3) })).toBe(
      '409 engagement.renewedAlready',
    )
  })

  it('end at once for access, coverage and assignment; one of two clerks ends them', async () => {
    const person = await region.user('counsel')
    const counsel = await makeLawyer(test, region, { user: person.id })
    const id = await created(agency.post('/engagements', body(counsel)))
    const as = async () => ({ ...(await reqOn(test, TODAY)), user: person }) as never
    expect(await engagementsInForce(await as())).toEqual([id])
    const lawyer = await region.login('counsel')
    expect(await step(lawyer, id, 'end', { reason: '本人辞任' })).toBe('403 engagement.onlyUnit')
    expect(await step(agency, id, 'end')).toBe('400 step.textRequired')
    const results = await Promise.all([
      step(agency, id, 'end', { reason: '双方协商解除' }),
      step(office, id, 'end', { reason: '双方协商解除' }),
    ])
    expect(results.sort()).toEqual(['200', '409 engagement.cannot.end'])
    expect(await engagementsInForce(await as())).toEqual([])
    await expect(
      requireEngagementInForce(await reqOn(test, TODAY), id, region.department.id),
    ).rejects.toMatchObject({ status: 409 })
    expect(await noticesOf(id)).toEqual(['engagement-over debtor', 'engagement-over supervisor'])
  })

  it('give access until their last day and not a day longer', async () => {
    const elsewhere = await makeRegion(test)
    const person = await elsewhere.user('counsel')
    const counsel = await makeLawyer(test, elsewhere, { user: person.id })
    const { id } = await makeEngagement(test, {
      unit: elsewhere.department.id,
      counsel: counsel.id,
      startOn: '2026-01-01',
      endOn: '2026-06-30',
    })
    const on = async (day: string) => ({ ...(await reqOn(test, day)), user: person }) as never
    expect(await engagementsInForce(await on('2025-12-31'))).toEqual([])
    expect(await engagementsInForce(await on('2026-06-30'))).toEqual([id])
    expect(await engagementsInForce(await on('2026-07-01'))).toEqual([])
    await requireEngagementInForce(await reqOn(test, '2026-06-30'), id, elsewhere.department.id)
    for (const [day, unit, code] of [
      ['2026-07-01', elsewhere.department.id, 'engagement.notInForce'],
      ['2026-06-30', elsewhere.otherDepartment.id, 'engagement.otherUnit'],
    ] as const) {
      await expect(
        requireEngagementInForce(await reqOn(test, day), id, unit),
      ).rejects.toMatchObject({ data: { code } })
    }
  })

  it('keep what was agreed, once the term has begun on another day', async () => {
    const counsel = await makeLawyer(test, region)
    const { id } = await makeEngagement(test, { unit: region.department.id, counsel: counsel.id })
    await test.payload.db.updateOne({
      collection: 'engagements',
      id,
      data: { createdAt: '2020-01-01T00:00:00.000Z' },
    })
    expect(await outcome(office.patch(`/engagements/${id}`, { endOn: '2030-01-01' }))).toBe(
      '409 engagement.termSettled',
    )
    expect(
      await outcome(office.patch(`/engagements/${id}`, { unit: region.otherDepartment.id })),
    ).toBe('409 engagement.settled')
    expect(await outcome(office.patch(`/engagements/${id}`, { feeClass: 'pooled' }))).toBe('200')
    expect(await outcome(office.patch(`/engagements/${id}`, { endedOn: TODAY }))).toBe('200')
    expect((await stored(id)).endedOn ?? null).toBeNull()
  })

  it('are told to unit and office 60 and 30 days before the end and at the end, once', async () => {
    const elsewhere = await makeRegion(test)
    const counsel = await makeLawyer(test, elsewhere)
    const { id } = await makeEngagement(test, {
      unit: elsewhere.department.id,
      counsel: counsel.id,
      startOn: '2019-01-01',
      endOn: '2019-12-31',
    })
    const told = ['engagement-expiring debtor', 'engagement-expiring supervisor']
    await engagementRound(test.payload, '2019-10-31')
    expect(await noticesOf(id)).toEqual([])
    await engagementRound(test.payload, '2019-11-05')
    await Promise.all([
      engagementRound(test.payload, '2019-11-06'),
      engagementRound(test.payload, '2019-11-06'),
    ])
    expect(await noticesOf(id)).toEqual(told)
    await engagementRound(test.payload, '2019-12-02')
    expect(await noticesOf(id)).toHaveLength(4)
    await engagementRound(test.payload, '2020-01-01')
    await engagementRound(test.payload, '2020-01-02')
    expect(await noticesOf(id)).toHaveLength(6)
  })

  it('are seen by the unit, its office and the lawyer alone; contracts too', async () => {
    const counsel = await makeLawyer(test, region)
    const { id: contract } = await test.payload.create({
      collection: 'files',
      data: {
        title: '聘任合同',
        agency: region.department.id,
        uploadedBy: (await region.user('agency')).id,
      },
      file: demoFile('聘任合同'),
      depth: 0,
    })
    const id = await created(agency.post('/engagements', body(counsel, { contract: [contract] })))
    const colleague = await loginAt(test, 'agency', region.otherDepartment.id)
    expect((await listed(colleague, `/engagements?where[id][equals]=${id}`)).total).toBe(0)
    expect((await listed(office, `/engagements?where[id][equals]=${id}`)).total).toBe(1)
    expect((await office.get(`/files/${contract}`)).status).toBe(200)
    expect((await colleague.get(`/files/${contract}`)).status).toBe(404)
  })

  it('of a lawyer come with the unit that nominates, not with the nomination', async () => {
    const id = await created(agency.post('/counsel', lawyerBody()))
    expect(await outcome(agency.post('/engagements', body({ id } as Counsel)))).toBe(
      '409 engagement.notVetted',
    )
  })
})
