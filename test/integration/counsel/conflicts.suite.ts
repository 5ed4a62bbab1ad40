import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from '@jest/globals'

import { conflictsOf, type ConflictContext } from '@/src/counsel/roster/conflictsOf'
import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import type { Case, User } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'

const PLAINTIFF = '黔西南某兴盛建材有限公司'
const CLIENT = { name: '黔西南某兴盛建材有限责任公司', role: 'litigation' } as const

describe('conflicts of interest', () => {
  let test: TestPayload
  let region: TestRegion
  let ofCase: Case

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    ofCase = await region.createCase({
      plaintiffs: [{ name: PLAINTIFF, kind: 'organization' }],
    })
  })

  const found = async (
    counsel: string,
    context: Partial<ConflictContext> = {},
    user?: User,
  ): Promise<[string, string][]> => {
    const req = await createLocalReq(
      user ? { user: { ...user, collection: 'users' } } : {},
      test.payload,
    )
    const conflicts = await conflictsOf(req, counsel, { unit: region.department.id, ...context })
    return conflicts.map(({ kind, explanation }) => [kind, explanation.zh])
  }
  const kinds = async (counsel: string, context: Partial<ConflictContext> = {}) =>
    (await found(counsel, context)).map(([kind]) => kind)

  it('are found in own clients and those of the firm, against the case and against the unit', async () => {
    const firm = `贵州甲乙律师事务所${region.suffix}`
    const acting = await makeLawyer(test, region, { firm, clients: [CLIENT] })
    const colleague = await makeLawyer(test, region, { firm: `${firm} ` })
    const stranger = await makeLawyer(test, region)
    expect(await kinds(acting.id, { caseId: ofCase.id })).toEqual(['both-sides'])
    expect(await kinds(acting.id)).toEqual(['against-unit'])
    expect(await kinds(acting.id, { unit: region.otherDepartment.id })).toEqual([])
    expect(await kinds(colleague.id, { caseId: ofCase.id })).toEqual(['firm-client'])
    expect(await kinds(stranger.id, { caseId: ofCase.id })).toEqual([])
  })

  it('are found in engagements and matters for the other side', async () => {
    const counsel = await makeLawyer(test, region)
    const former = await makeLawyer(test, region)
    const unit = region.otherDepartment
    await makeEngagement(test, { unit: unit.id, counsel: counsel.id })
    const past = await makeEngagement(test, {
      unit: unit.id,
      counsel: former.id,
      endOn: '2024-12-31',
    })
    expect(await kinds(former.id, { counterparties: [unit.name] })).toEqual([])
    await test.payload.db.create({
      collection: 'matters',
      data: {
        title: '合同审查',
        kind: 'major-contract',
        unit: unit.id,
        engagement: past.id,
        dueOn: '2024-06-01',
        state: 'passed',
        key: `conflict-${region.suffix}`,
      },
    })
    expect(await kinds(counsel.id, { counterparties: [unit.name] })).toEqual([
      'engaged-by-other-side',
    ])
    expect(await kinds(former.id, { counterparties: [`（${unit.name}）`] })).toEqual([
      'matter-for-other-side',
    ])
    const against = await makeLawyer(test, region)
    const { id: engagement } = await makeEngagement(test, { unit: unit.id, counsel: against.id })
    await test.payload.db.create({
      collection: 'matters',
      data: {
        title: '与自然资源局的协议',
        kind: 'major-contract',
        unit: unit.id,
        engagement,
        counterparties: [{ id: '0123456789abcdef01234567', name: region.department.name }],
        dueOn: today(),
        state: 'passed',
        key: `against-${region.suffix}`,
      },
    })
    expect(await kinds(against.id)).toEqual(['matter-against-unit'])
    expect(await kinds(against.id, { unit: region.government.id })).toEqual([])
  })

  it('keep former judges out of court for two years, and not out of advice', async () => {
    const counsel = await makeLawyer(test, region, {
      formerOffice: 'judge',
      leftOfficeOn: addDays(today(), -300),
    })
    expect(await kinds(counsel.id, { caseId: ofCase.id })).toEqual(['former-judge'])
    expect(await kinds(counsel.id, { unit: region.otherDepartment.id })).toEqual([])
  })

  it('tell the party to those who may read the case, and to nobody else', async () => {
    const counsel = await makeLawyer(test, region, { clients: [CLIENT] })
    const context = { caseId: ofCase.id }
    const clerk = await region.user('agency')
    expect((await found(counsel.id, context, clerk))[0]?.[1]).toContain(PLAINTIFF)
    const elsewhere = await makeRegion(test)
    for (const role of ['agency', 'county-office', 'counsel', 'leader'] as const) {
      const [[kind, text] = []] = await found(counsel.id, context, await elsewhere.user(role))
      expect([role, kind]).toEqual([role, 'both-sides'])
      expect(text).not.toContain('兴盛')
    }
  })

  it('stand against an engagement, with the article', async () => {
    const counsel = await makeLawyer(test, region, { clients: [CLIENT] })
    const agency = await region.login('agency')
    const body = {
      unit: region.department.id,
      counsel: counsel.id,
      startOn: '2026-01-01',
      endOn: '2027-12-31',
      feeClass: 'annual',
    }
    expect(await outcome(agency.post('/engagements', body))).toBe('409 counsel.conflict')
    const { body: answer } = await agency.request('POST', '/engagements', {
      body,
      headers: { 'accept-language': 'zh' },
    })
    expect(answer.errors?.[0]?.message).toContain('《律师法》第39条')
  })

  it('weigh in suggestions: the free before the conflicted, the engaged first, with the reasons', async () => {
    const place = await makeRegion(test)
    const { department } = place
    const against = await makeLawyer(test, place, { name: '冲突', clients: [CLIENT] })
    const busy = await makeLawyer(test, place, { name: '忙' })
    const free = await makeLawyer(test, place, { name: '闲' })
    const outside = await makeLawyer(test, place, { name: '外' })
    const other = await makeLawyer(test, place, { name: '它', fields: ['taxation'] })
    const engaged = new Map<string, string>()
    for (const { id } of [against, busy, free, other]) {
      const { id: engagement } = await makeEngagement(test, { unit: department.id, counsel: id })
      engaged.set(id, engagement)
    }
    await test.payload.db.create({
      collection: 'matters',
      data: {
        title: '未结事项',
        kind: 'major-contract',
        unit: department.id,
        engagement: engaged.get(busy.id),
        dueOn: '2030-06-01',
        state: 'assigned',
        key: `busy-${place.suffix}`,
      },
    })
    const agency = await place.login('agency')
    const ask = async (query: string) => {
      const { body } = await agency.get<{
        rows: { counsel: string; isFree: boolean; openMatters: number; rank: number }[]
      }>(`/counsel/suggestions?unit=${department.id}${query}`)
      const ours = new Set([against, busy, free, outside, other].map(({ id }) => id))
      return body.rows.filter(({ counsel }) => ours.has(counsel))
    }
    const rows = await ask(`&counterparties=${encodeURIComponent(`甲公司、${PLAINTIFF}`)}`)
    expect(rows.map(({ counsel }) => counsel)).toEqual(
      [free, busy, other, outside, against].map(({ id }) => id),
    )
    expect(rows.map(({ openMatters }) => openMatters)).toEqual([0, 1, 0, 0, 0])
    expect(rows.at(-1)).toMatchObject({ isFree: false, engagement: engaged.get(against.id) })
    expect(rows.at(-1)).toHaveProperty('conflicts.0.kind', 'own-client')
    expect((await ask('&field=taxation'))[0]?.counsel).toBe(other.id)
  })

  it('are not asked of other units, nor of cases that the asker may not read', async () => {
    const agency = await loginAt(test, 'agency', region.otherDepartment.id)
    expect(await outcome(agency.get(`/counsel/suggestions?unit=${region.department.id}`))).toBe(
      '403 rights.forbidden',
    )
    expect(await outcome(agency.get(`/counsel/suggestions?case=${ofCase.id}`))).toBe(
      '404 record.notFound',
    )
    expect(await outcome(agency.get('/counsel/suggestions'))).toBe('200')
    expect(await outcome(test.rest.visitor.get('/counsel/suggestions'))).toBe('403 rights.signIn')
  })
})
