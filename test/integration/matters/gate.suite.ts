import { beforeAll, describe, expect, it } from '@jest/globals'

import { addDays } from '@/src/domain/day'
import { today } from '@/src/domain/clock'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { dutiesWhere, loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import {
  enterMatter,
  makeCounsel,
  matterStep,
  opine,
  opinionStep,
  storedMatter,
  storedOpinion,
  write,
  type TestCounsel,
} from '@/test/integration/matters/matterTest'

describe('matters in which counsel must take part', () => {
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

  const dutyOf = async (matter: string) =>
    (await dutiesWhere(test, { 'subject.value': { equals: matter } }))[0]

  it('open a duty with a due day by their kind, pass with a reviewed opinion, and settle it', async () => {
    const id = await enterMatter(unit, region)
    expect(await storedMatter(test, id)).toMatchObject({
      state: 'requested',
      region: region.region.id,
      dueOn: addDays(today(), 5),
    })
    expect(await dutyOf(id)).toMatchObject({
      kind: 'counsel-opinion',
      state: 'open',
      debtor: region.department.id,
      supervisor: region.office.id,
      dueOn: addDays(today(), 5),
    })
    expect(await matterStep(unit, id, 'pass', { adoption: 'adopted' })).toBe('409 matter.noOpinion')
    await opine(unit, counsel, id)
    expect(await storedMatter(test, id)).toMatchObject({ state: 'reviewed', conclusion: 'lawful' })
    expect(await matterStep(unit, id, 'pass', {})).toBe('400 matter.adoptionMissing')
    expect(await matterStep(unit, id, 'pass', { adoption: 'adopted' })).toBe('200')
    expect(await storedMatter(test, id)).toMatchObject({ state: 'passed', passedOn: today() })
    expect(await dutyOf(id)).toMatchObject({ state: 'struck-off', settledOn: today() })
    expect(await outcome(unit.patch(`/matters/${id}`, { title: '改名' }))).toBe('409 matter.over')
    expect(await matterStep(unit, id, 'withdraw', { reason: '不需要了' })).toBe(
      '409 matter.wrongState',
    )
  })

  it('ask for a reason where the opinion was not adopted, or in part only', async () => {
    for (const adoption of ['adopted-in-part', 'not-adopted']) {
      const id = await enterMatter(unit, region)
      await opine(unit, counsel, id)
      expect(await matterStep(unit, id, 'pass', { adoption })).toBe('400 step.textRequired')
      expect(await matterStep(unit, id, 'pass', { adoption, reason: '  ' })).toBe(
        '400 step.textRequired',
      )
      expect(
        await matterStep(unit, id, 'pass', { adoption, reason: '财政承受能力有限，另行安排' }),
      ).toBe('200')
      expect(await storedMatter(test, id)).toMatchObject({ adoption, state: 'passed' })
    }
  })

  it('stop at an unlawful opinion whatever the unit thinks of it, until the subject has changed', async () => {
    const id = await enterMatter(unit, region, { kind: 'normative-document' })
    const first = await opine(unit, counsel, id, { conclusion: 'unlawful' })
    for (const adoption of ['adopted', 'not-adopted']) {
      const { status, body } = await office.post(`/matters/${id}/pass`, {
        adoption,
        reason: '确有必要，领导同意',
      })
      expect([status, body.errors?.[0]?.data?.code]).toEqual([409, 'matter.unlawful'])
      expect(body.errors?.[0]?.message).toContain('2016')
    }
    expect(await matterStep(unit, id, 'reopen', { reason: '删去第五条后再次征询意见' })).toBe('200')
    expect(await storedMatter(test, id)).toMatchObject({ state: 'assigned' })
    expect(await matterStep(unit, id, 'pass', { adoption: 'adopted' })).toBe('409 matter.noOpinion')
    const second = await write(counsel, id)
    expect(second).not.toBe(first)
    expect((await storedOpinion(test, second)).request).toBe('删去第五条后再次征询意见')
    expect(await opinionStep(counsel.rest, second, 'submit')).toBe('200')
    expect(await opinionStep(office, second, 'review')).toBe('200')
    expect(await matterStep(unit, id, 'pass', { adoption: 'adopted' })).toBe('200')
    expect((await storedOpinion(test, first)).conclusion).toBe('unlawful')
  })

  it('are withdrawn with a reason, which lifts the duty', async () => {
    const id = await enterMatter(unit, region)
    expect(await matterStep(unit, id, 'assign', { engagement: counsel.engagement.id })).toBe('200')
    const opinion = await write(counsel, id)
    expect(await matterStep(unit, id, 'withdraw', {})).toBe('400 step.textRequired')
    expect(await matterStep(unit, id, 'withdraw', { reason: '合同不再签订' })).toBe('200')
    expect(await dutyOf(id)).toMatchObject({ state: 'waived', isLifted: true })
    expect((await storedOpinion(test, opinion)).state).toBe('void')
    expect(await opinionStep(counsel.rest, opinion, 'submit')).toBe('404 record.notFound')
  })

  it('are assigned to counsel of the unit in force, and re-assigned with a reason', async () => {
    const id = await enterMatter(unit, region)
    const expired = await makeCounsel(test, region, region.department, { endOn: '2020-12-31' })
    const foreign = await makeCounsel(test, region, region.otherDepartment)
    const other = await makeCounsel(test, region)
    const assign = (step: 'assign' | 'reassign', who: TestCounsel, reason?: string) =>
      matterStep(unit, id, step, { engagement: who.engagement.id, reason })
    expect(await matterStep(unit, id, 'assign', {})).toBe('400 matter.engagementMissing')
    expect(await assign('assign', expired)).toBe('409 engagement.notInForce')
    expect(await assign('assign', foreign)).toBe('409 engagement.otherUnit')
    expect(await assign('assign', counsel)).toBe('200')
    expect(await assign('assign', other)).toBe('409 matter.wrongState')
    const opinion = await write(counsel, id)
    expect(await assign('reassign', other)).toBe('400 step.textRequired')
    expect(await assign('reassign', counsel, '重复指派')).toBe('409 matter.sameCounsel')
    expect(await assign('reassign', other, '原顾问出差')).toBe('200')
    expect((await storedOpinion(test, opinion)).state).toBe('void')
    expect((await storedMatter(test, id)).assignments).toHaveLength(2)
    expect(await outcome(counsel.rest.get(`/matters/${id}`))).toBe('404')
    expect(await outcome(other.rest.get(`/matters/${id}`))).toBe('200')
  })

  it('keep former judges out of suits that are not on record as cases too', async () => {
    const judge = await makeCounsel(test, region)
    await test.payload.update({
      collection: 'counsel',
      id: judge.counsel.id,
      data: { formerOffice: 'judge', leftOfficeOn: addDays(today(), -30) },
    })
    const assigned = async (kind: string) => {
      const id = await enterMatter(unit, region, { kind })
      return matterStep(unit, id, 'assign', { engagement: judge.engagement.id })
    }
    expect(await assigned('litigation')).toBe('409 counsel.conflict')
    expect(await assigned('major-contract')).toBe('200')
    const isFree = async (kind: string) => {
      const question = `unit=${region.department.id}&kind=${kind}`
      const { body } = await unit.get(`/counsel/suggestions?${question}`)
      const { rows } = body as unknown as { rows: { counsel: string; isFree: boolean }[] }
      return rows.find((row) => row.counsel === judge.counsel.id)?.isFree
    }
    expect([await isFree('litigation'), await isFree('major-contract')]).toEqual([false, true])
  })

  it('move their due day with a reason, by the office and not by the unit that owes it', async () => {
    const id = await enterMatter(unit, region)
    const on = addDays(today(), 20)
    expect(await matterStep(unit, id, 'move', { on, reason: '材料未齐' })).toBe(
      '403 matter.onlyOffice',
    )
    expect(await matterStep(office, id, 'move', { on })).toBe('400 step.textRequired')
    expect(
      await matterStep(office, id, 'move', { on: addDays(today(), -1), reason: '材料未齐' }),
    ).toBe('400 matter.duePast')
    expect(await matterStep(office, id, 'move', { on, reason: '材料未齐' })).toBe('200')
    expect(await storedMatter(test, id)).toMatchObject({ dueOn: on, dueReason: '材料未齐' })
    expect((await dutyOf(id))?.dueOn).toBe(on)
    await unit.patch(`/matters/${id}`, { dueOn: addDays(today(), 90), state: 'passed' })
    expect(await storedMatter(test, id)).toMatchObject({ dueOn: on, state: 'requested' })
  })

  it('belong to the own unit, and to nobody else', async () => {
    expect(
      await outcome(
        unit.post('/matters', {
          title: '别家事项',
          kind: 'legal-review',
          unit: region.otherDepartment.id,
        }),
      ),
    ).toBe('403 matter.otherUnit')
    const id = await enterMatter(unit, region)
    const stranger = await loginAt(test, 'agency', region.otherDepartment.id)
    expect(await outcome(stranger.get(`/matters/${id}`))).toBe('404')
    expect(await matterStep(stranger, id, 'withdraw', { reason: '替他们撤回' })).toBe(
      '404 record.notFound',
    )
    expect(await matterStep(counsel.rest, id, 'pass', { adoption: 'adopted' })).toBe(
      '404 record.notFound',
    )
    expect(await matterStep(unit, id, 'assign', { engagement: counsel.engagement.id })).toBe('200')
    expect(await matterStep(counsel.rest, id, 'withdraw', { reason: '没空办理' })).toBe(
      '403 matter.onlyUnitOrOffice',
    )
  })
})
