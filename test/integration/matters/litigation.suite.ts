import { beforeAll, describe, expect, it } from '@jest/globals'

import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import { litigationKey } from '@/src/domain/counsel/litigationKey'
import type { Case } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { dutiesWhere, dutyOf, outcome } from '@/test/integration/ledger/ledgerTest'
import {
  makeCounsel,
  matterStep,
  mattersOfCase,
  opine,
  storedMatter,
  type TestCounsel,
} from '@/test/integration/matters/matterTest'

describe('suits in which counsel must be heard', () => {
  let test: TestPayload
  let region: TestRegion
  let unit: RestClient
  let office: RestClient
  let counsel: TestCounsel

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    unit = await region.login('agency')
    office = await region.login('county-office')
    counsel = await makeCounsel(test, region)
  })

  const served = (facts: object = {}): Promise<Case> =>
    region.createCase({ filedOn: addDays(today(), -3), servedOn: addDays(today(), -1), ...facts })
  const matterOf = async (ofCase: Case) => {
    const matter = (await mattersOfCase(test, ofCase.id)).get(region.department.id)
    if (!matter) throw new Error('No matter')
    return matter
  }
  const answer = async (ofCase: Case): Promise<string> => {
    const duty = await dutyOf(test, ofCase, 'answer-brief')
    return outcome(unit.post(`/duties/${duty.id}/submit`, { note: '已向法院提交答辩状和证据' }))
  }

  it('open one matter for each defendant with counsel, due before the answer', async () => {
    const ofCase = await served({
      defendants: [
        { agency: region.department.id, role: 'joint' },
        { agency: region.otherDepartment.id, role: 'joint' },
      ],
    })
    const matters = await mattersOfCase(test, ofCase.id)
    expect([...matters.keys()]).toEqual([region.department.id])
    const [duty] = await dutiesWhere(test, {
      and: [
        { case: { equals: ofCase.id } },
        { kind: { equals: 'answer-brief' } },
        { debtor: { equals: region.department.id } },
      ],
    })
    const matter = await matterOf(ofCase)
    expect(matter).toMatchObject({ kind: 'litigation', state: 'requested' })
    expect(matter.dueOn).toBe(addDays(duty?.dueOn ?? '', -3))
    expect((await storedMatter(test, matter.id)).key).toBe(
      litigationKey(ofCase.id, region.department.id),
    )
    await office.patch(`/cases/${ofCase.id}`, { remarks: '补充' })
    expect((await mattersOfCase(test, ofCase.id)).size).toBe(1)
    const [opened] = await dutiesWhere(test, { 'subject.value': { equals: matter.id } })
    expect(opened).toMatchObject({ kind: 'counsel-opinion', state: 'open' })
  })

  it('open it with the service, and follow its day', async () => {
    const ofCase = await region.createCase({ filedOn: addDays(today(), -3) })
    expect((await mattersOfCase(test, ofCase.id)).size).toBe(0)
    await office.patch(`/cases/${ofCase.id}`, { servedOn: addDays(today(), -2) })
    const before = await matterOf(ofCase)
    await office.patch(`/cases/${ofCase.id}`, { servedOn: today() })
    const duty = await dutyOf(test, ofCase, 'answer-brief')
    expect((await matterOf(ofCase)).dueOn).toBe(addDays(duty.dueOn, -3))
    expect((await matterOf(ofCase)).id).toBe(before.id)
  })

  it('leave a day to answer where the answer is due soon', async () => {
    const ofCase = await served({
      filedOn: addDays(today(), -20),
      servedOn: addDays(today(), -13),
    })
    const duty = await dutyOf(test, ofCase, 'answer-brief')
    expect((await matterOf(ofCase)).dueOn < duty.dueOn).toBe(true)
  })

  it('are not answered before counsel was heard', async () => {
    const ofCase = await served()
    const matter = await matterOf(ofCase)
    expect(await answer(ofCase)).toBe('409 matter.answerNeedsOpinion')
    await opine(unit, counsel, matter.id)
    expect(await answer(ofCase)).toBe('200')
  })

  it('are answered although counsel holds the act unlawful, but with a decision whether to correct it', async () => {
    const ofCase = await served()
    const matter = await matterOf(ofCase)
    await opine(unit, counsel, matter.id, { conclusion: 'unlawful' })
    expect(await answer(ofCase)).toBe('409 matter.answerNeedsDecision')
    expect(await matterStep(unit, matter.id, 'pass', { adoption: 'adopted' })).toBe(
      '400 matter.correctionMissing',
    )
    const decision = { adoption: 'adopted', correction: 'correct' }
    expect(await matterStep(unit, matter.id, 'pass', decision)).toBe('400 step.textRequired')
    expect(
      await matterStep(unit, matter.id, 'pass', { ...decision, reason: '处罚程序违法，自行撤销' }),
    ).toBe('200')
    expect(await storedMatter(test, matter.id)).toMatchObject({
      state: 'passed',
      correction: 'correct',
    })
    expect(await answer(ofCase)).toBe('200')
  })

  it('are not withdrawn from counsel by the unit itself', async () => {
    const ofCase = await served()
    const matter = await matterOf(ofCase)
    expect(await matterStep(unit, matter.id, 'withdraw', { reason: '不想听' })).toBe(
      '403 matter.onlyOffice',
    )
    expect(await matterStep(office, matter.id, 'withdraw', { reason: '聘任已终止' })).toBe('200')
    expect(await answer(ofCase)).toBe('200')
  })

  it('ask no more of counsel once they are over, and ask again when they are not', async () => {
    const ofCase = await served()
    const matter = await matterOf(ofCase)
    await matterStep(unit, matter.id, 'assign', { engagement: counsel.engagement.id })
    await office.patch(`/cases/${ofCase.id}`, { deletedAt: new Date().toISOString() })
    expect(await storedMatter(test, matter.id)).toMatchObject({
      state: 'withdrawn',
      isLifted: true,
    })
    expect(await outcome(counsel.rest.get(`/cases/${ofCase.id}`))).toBe('404')
    await test.payload.update({
      collection: 'cases',
      id: ofCase.id,
      data: { deletedAt: null },
      trash: true,
      depth: 0,
    })
    expect(await storedMatter(test, matter.id)).toMatchObject({
      state: 'assigned',
      isLifted: false,
    })
    const { docs: notices } = await test.payload.find({
      collection: 'notifications',
      where: {
        and: [{ matter: { equals: matter.id } }, { person: { equals: counsel.user.id } }],
      },
      sort: 'occurredAt',
      depth: 0,
    })
    expect(notices.map(({ title }) => title.split('】')[0])).toEqual([
      '【事项指派',
      '【事项已撤回',
      '【事项指派',
    ])
  })

  it('ask nothing in history, in concluded cases, and of units without counsel', async () => {
    const history = await test.payload.create({
      collection: 'cases',
      data: region.caseData({ filedOn: addDays(today(), -3), servedOn: addDays(today(), -1) }),
      depth: 0,
      context: { isHistory: true },
    })
    expect((await mattersOfCase(test, history.id)).size).toBe(0)
    const concluded = await served({
      heardOn: today(),
      concludedOn: today(),
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'rejected-claims' }],
    })
    expect((await mattersOfCase(test, concluded.id)).size).toBe(0)
    const plain = await served({
      defendants: [{ agency: region.otherDepartment.id, role: 'sole' }],
    })
    expect((await mattersOfCase(test, plain.id)).size).toBe(0)
  })
})
