import { beforeAll, describe, expect, it } from '@jest/globals'

import { roles } from '@/src/domain/roles'
import type { Referral } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import { created, listed, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('referrals')
const SECRET = '涉嫌违规处置的具体情节'

describe('referrals', () => {
  let test: TestPayload
  let region: TestRegion
  let away: TestRegion
  let office: RestClient
  let prefecture: RestClient
  let secondPrefecture: RestClient
  let discipline: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    away = await makeRegion(test)
    office = await region.login('county-office')
    prefecture = await region.login('prefecture-office')
    secondPrefecture = await loginAt(test, 'prefecture-office', region.prefectureOffice.id)
    discipline = await region.login('discipline')
  })

  const body = (more: object = {}) => ({
    year: 2026,
    agency: region.department.id,
    reason: 'other',
    post: '执法大队负责人',
    description: SECRET,
    ...more,
  })
  const enter = (who = office, more: object = {}): Promise<string> =>
    created(who.post('/referrals', body(more)))
  const stored = (id: string): Promise<Referral> =>
    test.payload.findByID({ collection: 'referrals', id, depth: 0 })
  const reviewed = async (): Promise<string> => {
    const id = await enter()
    expect(await step(office, id, 'county-review', { text: '情况属实' })).toBe('200')
    expect(await step(prefecture, id, 'prefecture-review', { text: '同意移送' })).toBe('200')
    return id
  }
  const handedOver = async (): Promise<string> => {
    const id = await reviewed()
    expect(await step(prefecture, id, 'hand-over')).toBe('200')
    return id
  }
  const unseenBy = async (who: RestClient, ...ids: string[]): Promise<void> => {
    for (const id of ids) {
      expect([403, 404]).toContain((await who.get(`/referrals/${id}`)).status)
      expect([403, 404]).toContain((await who.get(`/referrals/${id}/actions`)).status)
    }
    const [id = ''] = ids
    expect([403, 404]).toContain((await who.patch(`/referrals/${id}`, { post: '改' })).status)
    expect([403, 404]).toContain((await who.delete(`/referrals/${id}`)).status)
    for (const query of [`where[id][in]=${ids.join()}&limit=0`, 'search=YS&limit=0']) {
      const seen = new Set((await listed(who, `/referrals?${query}`)).ids)
      expect(ids.filter((one) => seen.has(one))).toEqual([])
    }
    const counted = await who.get(`/referrals/count?where[id][in]=${ids.join()}`)
    expect(counted.body.totalDocs ?? 0).toBe(0)
  }

  it('go level by level to the result', async () => {
    const id = await handedOver()
    expect((await discipline.get(`/referrals/${id}/actions`)).body.actions).toEqual(['receive'])
    expect(await step(discipline, id, 'result', { text: '已立案' })).toBe('409 referral.wrongState')
    expect(await step(discipline, id, 'receive', { text: '已收悉' })).toBe('200')
    expect(await step(discipline, id, 'result', { text: '已作出处理' })).toBe('200')
    expect(await stored(id)).toMatchObject({ state: 'result', result: '已作出处理' })
    expect(await step(prefecture, id, 'drop', { reason: '撤回' })).toBe('409 referral.wrongState')
  })

  it('skip no level and are never reviewed by one person twice', async () => {
    const id = await enter()
    expect(await step(prefecture, id, 'prefecture-review', { text: '同意' })).toBe(
      '409 referral.countyFirst',
    )
    expect(await step(prefecture, id, 'county-review', { text: '代审' })).toBe(
      '403 referral.onlyCounty',
    )
    expect(await step(prefecture, id, 'hand-over')).toBe('409 referral.wrongState')
    expect(await step(office, id, 'hand-over')).toBe('403 referral.onlyPrefecture')
    expect(await step(office, id, 'county-review')).toBe('400 step.textRequired')
    await office.patch(`/referrals/${id}`, { state: 'handed-over', handedOverOn: '2026-01-01' })
    const { state, handedOverOn } = await stored(id)
    expect([state, handedOverOn ?? null]).toEqual(['clue', null])

    const ofPrefecture = await enter(prefecture)
    expect(await step(office, ofPrefecture, 'county-review', { text: '属实' })).toBe('200')
    expect(await outcome(office.patch(`/referrals/${ofPrefecture}`, { description: '改写' }))).toBe(
      '409 referral.reviewed',
    )
    expect(await step(prefecture, ofPrefecture, 'prefecture-review', { text: '同意' })).toBe(
      '403 referral.ownClue',
    )
    expect(await step(secondPrefecture, ofPrefecture, 'prefecture-review', { text: '同意' })).toBe(
      '200',
    )
  })

  it('begin at the prefecture for its own agencies', async () => {
    const agency = region.prefectureGovernment.id
    const id = await enter(secondPrefecture, { agency })
    expect((await office.get(`/referrals/${id}`)).status).toBe(404)
    expect(await step(secondPrefecture, id, 'prefecture-review', { text: '同意' })).toBe(
      '403 referral.ownClue',
    )
    expect(await step(prefecture, id, 'prefecture-review', { text: '同意' })).toBe('200')
  })

  it('are dropped with a reason, by the level whose turn it is', async () => {
    const id = await enter()
    expect(await step(prefecture, id, 'drop', { reason: '不成立' })).toBe('403 referral.onlyCounty')
    expect(await step(office, id, 'drop')).toBe('400 step.textRequired')
    expect(await step(office, id, 'drop', { reason: '查证不实' })).toBe('200')
    const later = await reviewed()
    expect(await step(office, later, 'drop', { reason: '不成立' })).toBe(
      '403 referral.onlyPrefecture',
    )
    expect(await step(prefecture, later, 'drop', { reason: '情节轻微' })).toBe('200')
    expect(await stored(later)).toMatchObject({ state: 'dropped', dropReason: '情节轻微' })
    await unseenBy(discipline, later)
  })

  it('exist for those who need them alone, in every state', async () => {
    const outsiders = [
      test.rest.visitor,
      await away.login('county-office'),
      await away.login('discipline'),
      ...(await Promise.all(
        roles
          .filter(
            ({ value }) => !['prefecture-office', 'county-office', 'discipline'].includes(value),
          )
          .map(({ value }) => region.login(value)),
      )),
    ]
    const ids = [await enter(), await handedOver()]
    for (const who of outsiders) await unseenBy(who, ...ids)
    const before = await reviewed()
    await unseenBy(discipline, before)
    expect(await step(prefecture, before, 'hand-over')).toBe('200')
    expect((await discipline.get(`/referrals/${before}`)).status).toBe(200)
    expect((await discipline.patch(`/referrals/${before}`, { post: '改' })).status).toBe(403)
    for (const who of [office, prefecture, discipline]) {
      expect((await who.get('/export/referrals')).status).toBe(404)
    }
  })

  it('are hidden from the person concerned, also within the offices and the discipline organ', async () => {
    const concernedOffice = await region.user('county-office')
    const concernedDiscipline = await region.user('discipline')
    const id = await enter(prefecture, { personConcerned: concernedOffice.id })
    await unseenBy(office, id)
    const colleague = await loginAt(test, 'county-office', region.office.id)
    expect(await step(colleague, id, 'county-review', { text: '属实' })).toBe('200')
    expect(
      await outcome(
        prefecture.patch(`/referrals/${id}`, { personConcerned: concernedDiscipline.id }),
      ),
    ).toBe('200')
    expect(await step(secondPrefecture, id, 'prefecture-review', { text: '同意' })).toBe('200')
    expect(await step(prefecture, id, 'hand-over')).toBe('200')
    await unseenBy(discipline, id)

    const ofOffice = await enter(prefecture, { agency: region.office.id })
    await unseenBy(office, ofOffice)
    expect(await outcome(office.post('/referrals', body({ agency: region.office.id })))).toBe(
      '403 referral.ownAgency',
    )
    expect(await outcome(office.post('/referrals', body({ agency: away.department.id })))).toBe(
      '403 rights.otherRegion',
    )
  })

  it('tell nobody: no notice, no lock, nothing but the number in the audit log', async () => {
    const countNotices = async (): Promise<number> =>
      (await test.payload.count({ collection: 'notifications' })).totalDocs
    const before = await countNotices()
    const id = await handedOver()
    await step(discipline, id, 'receive')
    expect(await countNotices()).toBe(before)
    expect(test.payload.collections.referrals.config.lockDocuments).toBe(false)

    const admin = await region.login('system-admin')
    const { body: events } = await admin.get(
      `/audit-events?where[subjectId][equals]=${id}&limit=50&depth=2`,
    )
    expect(events.totalDocs).toBe(5)
    const { serial } = await stored(id)
    const text = JSON.stringify(events.docs)
    expect(text).toContain(serial)
    for (const secret of [SECRET, '执法大队', region.department.id, region.department.name]) {
      expect(text).not.toContain(secret)
    }
    for (const { region: place } of events.docs ?? []) expect(place ?? null).toBeNull()
  })
})
