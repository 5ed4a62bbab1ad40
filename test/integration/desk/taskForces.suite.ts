import { beforeAll, describe, expect, it } from '@jest/globals'

import type { TaskForce } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { engagedLawyer } from '@/test/integration/desk/deskTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import { created, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('task-forces')

describe('task forces', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let unit: RestClient
  let outsider: RestClient
  let lawyer: Awaited<ReturnType<typeof engagedLawyer>>

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    unit = await region.login('agency')
    outsider = await loginAt(test, 'agency', region.otherDepartment.id)
    lawyer = await engagedLawyer(test, region, '律师申')
  })

  const newCase = async (): Promise<string> => (await region.createCase()).id
  const body = (ofCase: string, more: object = {}) => ({
    case: ofCase,
    leadUnit: region.office.id,
    leaderName: '分管副主任',
    formedOn: '2026-04-01',
    goals: '实质化解争议',
    ...more,
  })
  const form = (ofCase: string, more: object = {}, who = office): Promise<string> =>
    created(who.post('/task-forces', body(ofCase, more)))
  const attempt = (ofCase: string, more: object = {}, who = office) =>
    outcome(who.post('/task-forces', body(ofCase, more)))
  const stored = (id: string): Promise<TaskForce> =>
    test.payload.findByID({ collection: 'task-forces', id, depth: 0 })
  const end = { dissolution: 'settled', text: '原告撤诉，争议化解' }

  it('are formed, work and are dissolved with a result; their notes stay', async () => {
    const id = await form(await newCase(), {
      members: [{ name: '经办人甲', unit: region.department.id, task: '梳理证据' }],
      engagements: [lawyer.engagement],
    })
    expect(await step(outsider, id, 'note', { text: '旁人' })).toBe('404 record.notFound')
    expect(await step(unit, id, 'start')).toBe('403 taskForce.onlyLead')
    expect(await step(office, id, 'start')).toBe('200')
    expect(await step(unit, id, 'note', { text: '明确举证分工' })).toBe('200')
    expect(await step(lawyer.client, id, 'note', { text: '建议先行调解', on: '2026-04-02' })).toBe(
      '200',
    )
    await office.patch(`/task-forces/${id}`, {
      meetings: [],
      state: 'dissolved',
      goals: '目标调整',
    })
    expect((await stored(id)).meetings?.map(({ text }) => text)).toEqual([
      '明确举证分工',
      '建议先行调解',
    ])
    expect(await step(office, id, 'dissolve', { dissolution: 'settled' })).toBe(
      '400 step.textRequired',
    )
    expect(await step(office, id, 'dissolve', { text: '化解' })).toBe(
      '400 taskForce.dissolutionMissing',
    )
    expect(await step(office, id, 'dissolve', end)).toBe('200')
    expect(await outcome(office.patch(`/task-forces/${id}`, { goals: '改' }))).toBe(
      '409 taskForce.over',
    )
    expect(await stored(id)).toMatchObject({
      state: 'dissolved',
      goals: '目标调整',
      dissolution: 'settled',
    })
  })

  it('are one at a time for a case; a new one may follow', async () => {
    const ofCase = await newCase()
    const first = await form(ofCase)
    expect(await attempt(ofCase)).toBe('409 taskForce.second')
    await step(office, first, 'dissolve', { dissolution: 'reformed', text: '人员变动' })
    expect(await attempt(ofCase)).toBe('201')
  })

  it('let one of two clerks through who form one at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ofCase = await newCase()
      const answers = await Promise.all([attempt(ofCase), attempt(ofCase), attempt(ofCase)])
      expect(answers.sort()).toEqual(['201', '409 taskForce.second', '409 taskForce.second'])
    }
  })

  it('are led by the office or a unit of the case, never by counsel', async () => {
    const ofCase = await newCase()
    const leader = (await region.user('county-office')).id
    expect(await attempt(ofCase, { leadUnit: region.otherDepartment.id })).toBe(
      '400 taskForce.foreignLead',
    )
    expect(await attempt(ofCase, { leaderName: '' })).toBe('400 taskForce.noLeader')
    expect(await attempt(ofCase, { leader: lawyer.user.id })).toBe('400 taskForce.counselLeads')
    expect(
      await attempt(ofCase, { leadUnit: region.department.id, leaderName: lawyer.counsel.name }),
    ).toBe('400 taskForce.counselLeads')
    expect(
      await attempt(ofCase, { leaderName: lawyer.counsel.name, engagements: [lawyer.engagement] }),
    ).toBe('400 taskForce.counselLeads')
    expect(await attempt(ofCase, { leader, leadUnit: region.department.id })).toBe(
      '400 taskForce.leaderOfOtherUnit',
    )
    const id = await form(ofCase, { leader, leaderName: '别人' })
    expect((await stored(id)).leaderName).toBe('county-office')
  })

  it('take counsel whose engagement is in force, of a unit concerned, without a conflict', async () => {
    const expired = await makeEngagement(test, {
      unit: region.department.id,
      counsel: (await makeLawyer(test, region)).id,
      startOn: '2020-01-01',
      endOn: '2020-12-31',
    })
    const elsewhere = await makeEngagement(test, {
      unit: region.otherDepartment.id,
      counsel: (await makeLawyer(test, region)).id,
    })
    const ofCase = await newCase()
    expect(await attempt(ofCase, { engagements: [expired.id] })).toBe('409 engagement.notInForce')
    expect(await attempt(ofCase, { engagements: [elsewhere.id] })).toBe(
      '400 taskForce.counselOfOtherUnit',
    )
    const { id: suit } = await region.createCase({
      plaintiffs: [{ name: '兴顺冲突矿业有限公司', kind: 'organization' }],
    })
    const partial = await makeLawyer(test, region)
    const engaged = await makeEngagement(test, { unit: region.department.id, counsel: partial.id })
    await test.payload.update({
      collection: 'counsel',
      id: partial.id,
      data: { clients: [{ name: '兴顺冲突矿业有限公司', role: 'adviser' }] },
      depth: 0,
    })
    const refused = await office.post('/task-forces', body(suit, { engagements: [engaged.id] }))
    expect(await outcome(Promise.resolve(refused))).toBe('409 taskForce.conflict')
    expect(refused.body.errors?.[0]?.message).toMatch(/律师法|Lawyers Law/)
    expect(await attempt(ofCase, { engagements: [lawyer.engagement] })).toBe('201')
  })

  it('are seen by those who handle the case, and by counsel while engaged', async () => {
    const { counsel, client, engagement } = await engagedLawyer(test, region, '律师酉')
    const id = await form(await newCase(), { engagements: [engagement] })
    const status = async (who: RestClient) => (await who.get(`/task-forces/${id}`)).status
    expect(await status(unit)).toBe(200)
    expect(await status(client)).toBe(200)
    expect(await status(lawyer.client)).toBe(404)
    expect(await status(outsider)).toBe(404)
    expect(await status(await region.login('court'))).toBe(403)
    await test.payload.db.updateOne({
      collection: 'engagements',
      id: engagement,
      data: { endedOn: '2026-01-01' },
    })
    expect(await status(client)).toBe(404)
    expect(counsel.name).toBe('律师酉')
  })

  it('are formed by a unit for its own cases only', async () => {
    expect(await attempt(await newCase(), { leadUnit: region.department.id }, unit)).toBe('201')
    expect(await attempt(await newCase(), { leadUnit: region.otherDepartment.id }, outsider)).toBe(
      '403 taskForce.notYourCase',
    )
  })

  it('are proposed for dissolution when the case is concluded, and no longer when it is re-opened', async () => {
    const ofCase = await newCase()
    const id = await form(ofCase)
    await test.payload.update({
      collection: 'cases',
      id: ofCase,
      data: {
        heardOn: '2026-04-10',
        concludedOn: '2026-05-11',
        defendants: [{ agency: region.department.id, role: 'sole', outcome: 'rejected-claims' }],
      },
      depth: 0,
    })
    expect((await stored(id)).proposedOn).toBeTruthy()
    const { docs } = await test.payload.find({
      collection: 'notifications',
      where: {
        and: [{ kind: { equals: 'task-force-case-concluded' } }, { case: { equals: ofCase } }],
      },
    })
    expect(docs).toHaveLength(1)
    expect((await stored(id)).state).toBe('formed')
    expect(
      await step(office, id, 'dissolve', { dissolution: 'case-concluded', text: '胜诉' }),
    ).toBe('200')
  })
})
