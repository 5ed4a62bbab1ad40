import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Counsel } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import {
  lawyerBody,
  licence,
  makeEngagement,
  makeLawyer,
} from '@/test/integration/counsel/counselTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import { created, listed, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('counsel')

describe('the roster of counsel', () => {
  let test: TestPayload
  let region: TestRegion
  let agency: RestClient
  let office: RestClient
  let second: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    agency = await region.login('agency')
    office = await region.login('county-office')
    second = await loginAt(test, 'county-office', region.office.id)
  })

  const stored = (id: string): Promise<Counsel> =>
    test.payload.findByID({ collection: 'counsel', id, depth: 0 })

  it('takes nominations of units, whatever state and region they claim', async () => {
    const number = licence()
    const id = await created(
      agency.post('/counsel', {
        ...lawyerBody({ licenceNumber: ` ${number.slice(0, 5)} ${number.slice(5)} ` }),
        state: 'vetted',
        region: region.prefecture.id,
      }),
    )
    expect(await stored(id)).toMatchObject({
      state: 'nominated',
      licenceNumber: number,
      region: region.region.id,
      nominatingUnit: region.department.id,
      nominatedBy: (await region.user('agency')).id,
    })
    expect(await step(agency, id, 'vet')).toBe('403 counsel.step.onlyOffice')
    const elsewhere = await makeRegion(test)
    expect(await step(await elsewhere.login('county-office'), id, 'vet')).toBe(
      '403 counsel.step.otherRegion',
    )
    expect(await step(office, id, 'reject')).toBe('400 step.textRequired')
    expect(await step(office, id, 'vet')).toBe('200')
    expect(await step(office, id, 'vet')).toBe('409 counsel.step.wrongState')
    expect(await outcome(agency.patch(`/counsel/${id}`, { firm: '另一所' }))).toBe('403')
  })

  it('has whom somebody of the office nominated vetted by another', async () => {
    const id = await created(office.post('/counsel', lawyerBody()))
    expect(await step(office, id, 'vet')).toBe('403 counsel.step.ownNomination')
    expect(await step(office, id, 'reject', { reason: '材料不全' })).toBe(
      '403 counsel.step.ownNomination',
    )
    expect(await step(second, id, 'reject', { reason: '材料不全' })).toBe('200')
    expect(await step(second, id, 'renominate')).toBe('200')
    expect(await stored(id)).toMatchObject({ state: 'nominated', decisionReason: null })
    expect(await step(second, id, 'vet')).toBe('403 counsel.step.ownNomination')
    expect(await step(office, id, 'vet')).toBe('200')
  })

  it('lets one of two clerks decide who decide at once', async () => {
    const { id } = await makeLawyer(test, region, { state: 'nominated' })
    const results = await Promise.all([
      step(office, id, 'vet'),
      step(second, id, 'reject', { reason: '不符合条件' }),
    ])
    expect(results.sort()).toEqual(['200', '409 counsel.step.wrongState'])
  })

  it('refuses the same person twice, civil servants as lawyers, and numbers that are none', async () => {
    const number = licence()
    await created(agency.post('/counsel', lawyerBody({ licenceNumber: number })))
    const refused = async (body: object): Promise<string> => outcome(office.post('/counsel', body))
    expect(await refused(lawyerBody({ licenceNumber: number, name: '别名' }))).toBe(
      '409 counsel.twice',
    )
    expect(await refused(lawyerBody({ isCivilServant: true }))).toBe('400 counsel.civilServant')
    expect(await refused(lawyerBody({ formerOffice: 'judge' }))).toBe(
      '400 counsel.leftOfficeMissing',
    )
    const { status, body } = await office.post(
      '/counsel',
      lawyerBody({ licenceNumber: '152232018100' }),
    )
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toContain('seventeen digits')
    await created(
      office.post('/counsel', lawyerBody({ kind: 'public', isCivilServant: true, firm: '司法局' })),
    )
  })

  it('refuses with the article in the reader’s language', async () => {
    const { body } = await office.request('POST', '/counsel', {
      body: lawyerBody({ isCivilServant: true }),
      headers: { 'accept-language': 'zh' },
    })
    expect(body.errors?.[0]?.message).toContain('《律师法》第十一条')
  })

  it('shows units whom they may engage and whom they nominated, and no clients of lawyers', async () => {
    const vetted = await makeLawyer(test, region, {
      clients: [{ name: '某置业公司', role: 'adviser' }],
      phone: '13900000000',
    })
    const nominated = await makeLawyer(test, region, { state: 'nominated' })
    const mine = await created(
      agency.post('/counsel', {
        ...lawyerBody(),
        clients: [{ name: '某建材公司', role: 'litigation' }],
      }),
    )
    const { ids } = await listed(agency, '/counsel?limit=200')
    expect(ids).toEqual(expect.arrayContaining([vetted.id, mine]))
    expect(ids).not.toContain(nominated.id)
    const seen = await agency.get<Counsel>(`/counsel/${vetted.id}`)
    expect(seen.body.clients ?? []).toEqual([])
    expect(seen.body.phone).toBeUndefined()
    expect((await agency.get<Counsel>(`/counsel/${mine}`)).body.clients).toHaveLength(1)
    expect((await office.get<Counsel>(`/counsel/${vetted.id}`)).body.clients).toHaveLength(1)
  })

  it('lets the unit put right whom it nominated, and lawyers read themselves alone', async () => {
    const id = await created(agency.post('/counsel', lawyerBody()))
    expect(await outcome(agency.patch(`/counsel/${id}`, { firm: '更正后的律所' }))).toBe('200')
    expect(await step(office, id, 'vet')).toBe('200')
    expect(await outcome(agency.patch(`/counsel/${id}`, { firm: '再改' }))).toBe('403')
    const person = await region.user('counsel')
    expect(await outcome(agency.patch(`/counsel/${id}`, { user: person.id }))).toBe('403')
    const { id: own } = await makeLawyer(test, region, { user: person.id, phone: '1' })
    const lawyer = await region.login('counsel')
    expect((await listed(lawyer, '/counsel')).ids).toEqual([own])
    expect((await lawyer.get<Counsel>(`/counsel/${own}`)).body.phone).toBe('1')
    expect(await outcome(lawyer.patch(`/counsel/${own}`, { phone: '2' }))).toBe('403')
  })

  it('takes several people without an account, as forms send them', async () => {
    await created(agency.post('/counsel', { ...lawyerBody(), user: null }))
    await created(agency.post('/counsel', { ...lawyerBody(), user: null }))
  })

  it('ends the engagements of whom it removes, the same day', async () => {
    const counsel = await makeLawyer(test, region)
    const engagement = await makeEngagement(test, {
      unit: region.department.id,
      counsel: counsel.id,
    })
    expect(await step(office, counsel.id, 'remove')).toBe('400 step.textRequired')
    expect(await step(office, counsel.id, 'remove', { reason: '执业证被注销' })).toBe('200')
    const after = await test.payload.findByID({
      collection: 'engagements',
      id: engagement.id,
      depth: 0,
    })
    expect(after).toMatchObject({ state: 'ended', endReason: '执业证被注销' })
    expect(await stored(counsel.id)).toMatchObject({ state: 'removed' })
    expect(await step(agency, counsel.id, 'renominate')).toBe('403 counsel.step.onlyOffice')
  })
})
