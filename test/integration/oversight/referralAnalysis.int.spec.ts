import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { outcome } from '@/test/integration/ledger/ledgerTest'
import { steps } from '@/test/integration/oversight/oversightTest'

const step = steps('referrals')

describe('the yearly analysis', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    for (let index = 1; index <= 3; index += 1) {
      await region.createCase({
        filedOn: '2025-02-01',
        concludedOn: '2025-05-01',
        effectiveOn: '2025-06-01',
        caseNumber: `(2025)黔2301行初${index}号`,
        defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
      })
    }
  })
  afterAll(() => test.destroy())

  it('proposes what the records give reason for, with the records, once', async () => {
    const first = await office.post('/referrals/propose', { year: 2025 })
    expect([first.status, first.body.known]).toEqual([200, 0])
    const { docs } = await test.payload.find({
      collection: 'referrals',
      where: { and: [{ agency: { equals: region.department.id } }, { year: { equals: 2025 } }] },
      depth: 0,
      pagination: false,
    })
    expect(first.body.proposed).toBe(docs.length)
    const losses = docs.find(({ reason }) => reason === 'repeated-losses')
    expect(losses).toMatchObject({ state: 'clue', origin: 'analysis', recordsOf: 'cases' })
    expect(losses?.records).toHaveLength(3)
    expect(losses?.description).toContain('败诉3件')

    const again = await office.post('/referrals/propose', { year: 2025 })
    expect(again.body).toEqual({ proposed: 0, known: docs.length })
    expect(await step(office, losses?.id ?? '', 'drop', { reason: '已整改到位' })).toBe('200')
    expect((await office.post('/referrals/propose', { year: 2025 })).body.proposed).toBe(0)
    expect((await office.post('/referrals/propose', { year: 2023 })).body).toEqual({
      proposed: 0,
      known: 0,
    })
  })

  it('stays within the region, and is for offices alone', async () => {
    const away = await makeRegion(test)
    const foreign = await away.login('county-office')
    expect((await foreign.post('/referrals/propose', { year: 2025 })).body).toEqual({
      proposed: 0,
      known: 0,
    })
    for (const role of ['agency', 'leader', 'court', 'system-admin', 'discipline'] as const) {
      const who = await region.login(role)
      expect([role, await outcome(who.post('/referrals/propose', { year: 2025 }))]).toEqual([
        role,
        '403 referral.officesOnly',
      ])
    }
    expect(await outcome(office.post('/referrals/propose', {}))).toBe('400 referral.year')
    expect((await test.rest.visitor.post('/referrals/propose', { year: 2025 })).status).toBe(403)
  })
})
