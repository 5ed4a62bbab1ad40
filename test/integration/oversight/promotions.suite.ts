import { beforeAll, describe, expect, it } from '@jest/globals'

import { roles } from '@/src/domain/roles'
import type { PromotionOpinion } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import { lostCase } from '@/test/integration/accountability/accountabilityTest'
import { created, listed, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('promotion-opinions')
const POST = '执法监督科科长候选人选'

describe('promotion opinions', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let second: RestClient
  let lost: string

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    second = await loginAt(test, 'county-office', region.office.id)
    lost = (await lostCase(region)).id
    await region.createCase({
      heardOn: '2026-04-10',
      concludedOn: '2026-05-11',
      defendants: [
        {
          agency: region.department.id,
          role: 'sole',
          outcome: 'rejected-claims',
          headAttended: 'yes',
        },
      ],
    })
  })

  const body = (more: object = {}) => ({
    askedBy: '县委组织部门',
    askedOn: '2026-07-01',
    agency: region.department.id,
    post: POST,
    fromOn: '2026-01-01',
    toOn: '2026-06-30',
    ...more,
  })
  const ask = (): Promise<string> => created(office.post('/promotion-opinions', body()))
  const stored = (id: string): Promise<PromotionOpinion> =>
    test.payload.findByID({ collection: 'promotion-opinions', id, depth: 0 })
  const opinion = { text: '该单位期间依法行政情况如上，建议综合考虑。' }

  it('rest on facts with their records, are approved by another person, and are locked when sent', async () => {
    const id = await ask()
    expect(await step(office, id, 'draft', opinion)).toBe('409 promotion.wrongState')
    expect(await step(office, id, 'pull')).toBe('200')
    const { facts, serial } = await stored(id)
    expect(serial).toMatch(/^FZ\d{4}-[2-9A-Z]{6}$/)
    expect(facts?.map(({ kind }) => kind)).toEqual([
      'cases-lost',
      'attendance',
      'overdue-duties',
      'sanctions',
      'law-reports',
    ])
    expect(facts?.[0]).toMatchObject({ recordsOf: 'cases', records: [lost] })
    expect(facts?.[0]?.text).toContain('50.00%（1/2）')
    expect(facts?.[1]?.text).toContain('（1/2）')

    expect(await step(office, id, 'draft', { text: '同意' })).toBe('400 step.textRequired')
    expect(await step(office, id, 'draft', opinion)).toBe('200')
    expect(await step(office, id, 'approve')).toBe('403 promotion.ownDraft')
    expect(await step(second, id, 'return', { reason: '请写明出庭情况' })).toBe('200')
    expect(await step(office, id, 'approve')).toBe('409 promotion.wrongState')
    expect(await step(office, id, 'draft', opinion)).toBe('200')
    expect((await second.get(`/promotion-opinions/${id}/actions`)).body.actions).toEqual([
      'pull',
      'draft',
      'return',
      'approve',
    ])
    expect(await step(second, id, 'approve')).toBe('200')
    expect(await step(office, id, 'draft', opinion)).toBe('409 promotion.wrongState')
    expect(await step(office, id, 'send')).toBe('200')
    expect(await outcome(office.patch(`/promotion-opinions/${id}`, { askedBy: '改' }))).toBe(
      '409 promotion.locked',
    )
    expect(await step(office, id, 'pull')).toBe('409 promotion.wrongState')
  })

  it('keep the facts as they were pulled', async () => {
    const id = await ask()
    await step(office, id, 'pull')
    const before = (await stored(id)).facts
    await office.patch(`/promotion-opinions/${id}`, {
      facts: [],
      opinion: '擅自填写',
      state: 'sent',
    })
    expect(await outcome(office.patch(`/promotion-opinions/${id}`, { toOn: '2026-03-31' }))).toBe(
      '409 promotion.locked',
    )
    await region.createCase({
      concludedOn: '2026-06-11',
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
    })
    expect(await stored(id)).toMatchObject({ facts: before, opinion: null, state: 'facts-pulled' })
  })

  it('are refused about oneself, about other regions and for no period', async () => {
    const away = await makeRegion(test)
    const post = (more: object) => outcome(office.post('/promotion-opinions', body(more)))
    expect(await post({ agency: region.office.id })).toBe('403 promotion.ownAgency')
    expect(await post({ agency: away.department.id })).toBe('403 rights.otherRegion')
    expect(await post({ toOn: '2099-12-31' })).toBe('400 promotion.period')
    expect(await post({ fromOn: '2026-07-01' })).toBe('400 promotion.period')
  })

  it('exist for the offices of the region alone: no list, no count, no search, no export', async () => {
    const id = await ask()
    const away = await makeRegion(test)
    const clients = [
      test.rest.visitor,
      await away.login('county-office'),
      ...(await Promise.all(
        roles
          .filter(({ value }) => !['prefecture-office', 'county-office'].includes(value))
          .map(({ value }) => region.login(value)),
      )),
    ]
    for (const who of clients) {
      expect([403, 404]).toContain((await who.get(`/promotion-opinions/${id}`)).status)
      expect([403, 404]).toContain((await who.get(`/promotion-opinions/${id}/actions`)).status)
      expect([403, 404]).toContain((await who.post(`/promotion-opinions/${id}/pull`, {})).status)
      for (const query of ['', '?where[post][like]=科长', '?search=FZ', '?limit=0']) {
        expect(await listed(who, `/promotion-opinions${query}`)).toEqual({ ids: [], total: 0 })
      }
      expect((await who.get('/promotion-opinions/count')).body.totalDocs ?? 0).toBe(0)
    }
    for (const who of [office, await region.login('prefecture-office')]) {
      expect((await who.get('/export/promotion-opinions')).status).toBe(404)
      expect((await who.get(`/promotion-opinions/${id}`)).status).toBe(200)
    }
  })

  it('leave nothing but their number in the audit log', async () => {
    const id = await ask()
    await step(office, id, 'pull')
    const { docs } = await test.payload.find({
      collection: 'audit-events',
      where: { subjectId: { equals: id } },
      sort: 'occurredAt',
      depth: 0,
    })
    const { serial } = await stored(id)
    expect(docs.map(({ subjectTitle, region: place }) => [subjectTitle, place ?? null])).toEqual([
      [serial, null],
      [serial, null],
    ])
    const text = JSON.stringify(docs)
    for (const secret of [POST, region.department.id, region.department.name, lost]) {
      expect(text).not.toContain(secret)
    }
  })
})
