import { beforeAll, describe, expect, it } from '@jest/globals'

import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
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
    test = await sharedTestPayload()
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

  it('shows discipline inspection the cases of what it was handed, without the parties', async () => {
    const { id: otherCase } = await region.createCase()
    const prefecture = await region.login('prefecture-office')
    const discipline = await region.login('discipline')
    const [matter] = (
      await test.payload.find({
        collection: 'referrals',
        where: {
          and: [{ recordsOf: { equals: 'cases' } }, { agency: { equals: region.department.id } }],
        },
        depth: 0,
      })
    ).docs
    const id = matter?.id ?? ''
    const [case1 = ''] = (matter?.records ?? []) as string[]
    // The step before dropped it; a new run of the procedure begins with a clue.
    await test.payload.update({ collection: 'referrals', id, data: { state: 'clue' } })
    expect((await discipline.get(`/cases/${case1}`)).status).toBe(403)
    expect(await step(office, id, 'county-review', { text: '属实' })).toBe('200')
    expect(await step(prefecture, id, 'prefecture-review', { text: '同意移送' })).toBe('200')
    expect((await discipline.get(`/cases/${case1}`)).status).toBe(403)
    expect(await step(prefecture, id, 'hand-over')).toBe('200')

    const seen = await discipline.get(`/cases/${case1}?depth=0`)
    expect([seen.status, seen.body.plaintiffs ?? []]).toEqual([200, []])
    expect((await discipline.get(`/cases/${otherCase}`)).status).toBe(404)
    expect((await discipline.get('/cases?limit=0')).body.totalDocs).toBe(3)
    expect((await discipline.patch(`/cases/${case1}`, { remarks: '改' })).status).toBe(403)
  })

  it('lets two who write at once have a number each, and proposes nothing twice', async () => {
    const away = await makeRegion(test)
    const foreign = await away.login('county-office')
    const enter = (who: RestClient, place: TestRegion) =>
      who.post('/referrals', {
        year: 2026,
        agency: place.department.id,
        reason: 'other',
        description: '线索',
      })
    const entered = await Promise.all(
      [1, 2, 3].flatMap(() => [enter(office, region), enter(foreign, away)]),
    )
    expect(entered.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201])
    const serials = entered.map(({ body }) => body.doc?.serial)
    expect(new Set(serials).size).toBe(6)
    for (let index = 1; index <= 3; index += 1) {
      await region.createCase({
        caseNumber: `(2024)黔2301行初${index}号`,
        filedOn: '2024-02-01',
        concludedOn: '2024-05-01',
        effectiveOn: '2024-06-01',
        defendants: [{ agency: region.otherDepartment.id, role: 'sole', outcome: 'revoked' }],
      })
    }
    const runs = await Promise.all(
      [1, 2, 3].map(() => office.post('/referrals/propose', { year: 2024 })),
    )
    // Whoever comes second finds nothing to propose, or is refused by the unique key.
    expect(runs.map(({ status }) => status)).toContain(200)
    for (const { status } of runs) expect([200, 400, 409]).toContain(status)
    const { docs } = await test.payload.find({
      collection: 'referrals',
      where: { and: [{ year: { equals: 2024 } }, { reason: { equals: 'repeated-losses' } }] },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
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
