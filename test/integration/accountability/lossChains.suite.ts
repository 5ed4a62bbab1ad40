import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'

import { lossChains } from '@/src/accountability/lossChains'
import { lossKinds } from '@/src/domain/rules'
import type { Role } from '@/src/domain/roles'
import { paperStanding, whyNotYet } from '@/src/ledger/checkPaper'
import type { Case, Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { lostCase, mustOf, traceback } from '@/test/integration/accountability/accountabilityTest'
import { outcome } from '@/test/integration/ledger/ledgerTest'

describe('what followed a loss', () => {
  let test: TestPayload
  let region: TestRegion
  let agency: RestClient
  let lost: Case
  let duty: Duty

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    agency = await region.login('agency')
    lost = await lostCase(region)
    duty = await mustOf(test, lost, 'trace-back')
  })

  const reqOf = async (role: Role): Promise<PayloadRequest> =>
    createLocalReq({ user: { ...(await region.user(role)), collection: 'users' } }, test.payload)
  /** What the page says of the papers, and what the server answers whoever hands in all the same. */
  const bothWords = async () => {
    const req = await reqOf('agency')
    req.i18n = { ...req.i18n, language: 'en' }
    const { body } = await agency.post(`/duties/${duty.id}/submit`, {})
    return [
      whyNotYet(req, await paperStanding(req, duty, 'tracebacks')),
      body.errors?.[0]?.message ?? null,
    ]
  }

  it('is refused on the page and by the server in the same words, until the paper is complete', async () => {
    const [noPaper, refused] = await bothWords()
    expect(noPaper).toBe(refused)
    expect(noPaper).toMatch(/Fill in and save/)
    const { body } = await agency.post('/tracebacks', { duty: duty.id, acts: traceback.acts })
    const [gaps, refusedGaps] = await bothWords()
    expect(gaps).toBe(refusedGaps)
    expect(gaps).toMatch(/still lacks/)
    await agency.patch(`/tracebacks/${body.doc?.id}`, traceback)
    expect(await bothWords()).toEqual([null, null])
  })

  it('shows the steps in order, with paper, hands and days, to those who may see them', async () => {
    const office = await region.login('county-office')
    expect(
      await outcome(office.post(`/duties/${duty.id}/return`, { reason: '整改措施过于笼统' })),
    ).toBe('200')
    expect(await outcome(agency.post(`/duties/${duty.id}/submit`, {}))).toBe('200')
    expect(await outcome(office.post(`/duties/${duty.id}/strike-off`, {}))).toBe('200')

    for (const role of ['county-office', 'agency', 'leader'] as const) {
      const chains = await lossChains(await reqOf(role), lost.id)
      const [loss, second] = chains?.losses ?? []
      expect(second).toBeUndefined()
      expect(loss).toMatchObject({ agency: region.department.id, isClosed: false })
      expect(loss?.steps.map(({ kind }) => kind)).toEqual(lossKinds)
      expect(chains?.agencies.get(region.department.id)).toBe(region.department.name)
      const detail = chains?.details.get(duty.id)
      expect(detail?.records.map(({ collection }) => collection)).toEqual(['tracebacks'])
      expect(detail?.duty.submissions?.map(({ decision }) => decision)).toEqual([
        'returned',
        'accepted',
      ])
    }
  })

  it('is nothing for a court, another agency, or a case without a loss in effect', async () => {
    expect(await lossChains(await reqOf('court'), lost.id)).toBeNull()
    const elsewhere = await makeRegion(test)
    const user = { ...(await elsewhere.user('agency')), collection: 'users' } as TypedUser
    expect(await lossChains(await createLocalReq({ user }, test.payload), lost.id)).toBeNull()
    const won = await lostCase(region, {
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'rejected-claims' }],
    })
    expect(await lossChains(await reqOf('county-office'), won.id)).toBeNull()
  })
})
