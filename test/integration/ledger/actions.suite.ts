import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'

import {
  caseOn,
  dutyOf,
  eventsOf,
  loginAt,
  noticesOf,
  outcome,
} from '@/test/integration/ledger/ledgerTest'

describe('acting on a duty', () => {
  let test: TestPayload
  let region: TestRegion
  let agency: RestClient
  let office: RestClient
  let prefecture: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    agency = await region.login('agency')
    office = await region.login('county-office')
    prefecture = await region.login('prefecture-office')
  })

  const answerBrief = async (): Promise<Duty> =>
    dutyOf(test, await caseOn(test, region, { servedOn: '2026-08-10' }), 'answer-brief')
  const stored = (duty: Duty): Promise<Duty> =>
    test.payload.findByID({ collection: 'duties', id: duty.id, depth: 0 })
  const act = (who: RestClient, duty: Duty, action: string, body: object = {}) =>
    who.post(`/duties/${duty.id}/${action}`, body)
  const submit = (duty: Duty) => act(agency, duty, 'submit', { note: '已向法院提交答辩状和证据' })

  it('hands in, returns, hands in again, accepts and strikes off, all on the record', async () => {
    const duty = await answerBrief()
    expect(duty).toMatchObject({ state: 'open', dueOn: '2026-08-25', debtor: region.department.id })

    const submitted = await submit(duty)
    expect(submitted.status).toBe(200)
    expect(submitted.body).toMatchObject({ doc: { state: 'submitted' }, actions: [] })
    expect((await office.get(`/duties/${duty.id}/actions`)).body.actions).toEqual([
      'return',
      'strike-off',
    ])
    expect((await act(office, duty, 'return', { reason: '缺证据目录' })).status).toBe(200)
    expect(await stored(duty)).toMatchObject({ state: 'returned', settledOn: null })
    expect((await submit(duty)).status).toBe(200)
    expect((await act(office, duty, 'strike-off')).status).toBe(200)

    const settled = await stored(duty)
    expect(settled.state).toBe('struck-off')
    expect(settled.submissions?.map(({ decision, reason }) => [decision, reason])).toEqual([
      ['returned', '缺证据目录'],
      ['accepted', null],
    ])
    const officer = await region.user('county-office')
    expect(settled.submissions?.[1]?.decidedBy).toBe(officer.id)
    expect(await eventsOf(test, duty)).toEqual([
      'duty.opened',
      'duty.submitted',
      'duty.returned',
      'duty.submitted',
      'duty.struck-off',
    ])
    expect(await noticesOf(test, duty)).toEqual(
      ['opened', 'returned', 'struck-off', 'submitted', 'submitted']
        .flatMap((kind) => [`duty-${kind} debtor`, `duty-${kind} supervisor`])
        .sort(),
    )
  })

  it('asks for evidence', async () => {
    const duty = await answerBrief()
    expect(await outcome(act(agency, duty, 'submit', { note: '  ' }))).toBe('400 duty.evidence')
    expect(await outcome(act(agency, duty, 'submit', { files: ['nowhere'] }))).toBe(
      '400 duty.files',
    )
    expect(await outcome(act(agency, duty, 'submit', { note: 7 }))).toBe('400 duty.body')
    expect((await stored(duty)).state).toBe('open')
    expect(await outcome(agency.post('/duties/nowhere/submit', {}))).toBe('404 record.notFound')
  })

  it('lets nobody strike off for their own organization, nor without standing', async () => {
    const duty = await answerBrief()
    expect(await outcome(act(office, duty, 'submit', { note: '代为提交材料' }))).toBe(
      '403 duty.notDebtor',
    )
    await submit(duty)
    const other = await loginAt(test, 'agency', region.otherDepartment.id)
    const neighbour = await (await makeRegion(test)).login('county-office')
    expect(await outcome(act(agency, duty, 'strike-off'))).toBe('403 duty.ownOrganization')
    expect(await outcome(act(other, duty, 'strike-off'))).toBe('404 record.notFound')
    expect(await outcome(act(neighbour, duty, 'strike-off'))).toBe('404 record.notFound')
    expect(await outcome(act(await region.login('leader'), duty, 'strike-off'))).toBe(
      '403 duty.notSupervisor',
    )
    expect(await outcome(act(await region.login('system-admin'), duty, 'strike-off'))).toBe(
      '403 duty.adminMayNot',
    )
    expect(await outcome(act(test.rest.visitor, duty, 'strike-off'))).toBe('403 rights.signIn')
    expect((await stored(duty)).state).toBe('submitted')
  })

  it('gives a duty of the office itself to the office above', async () => {
    const ofOffice = await caseOn(test, region, {
      servedOn: '2026-08-10',
      defendants: [{ agency: region.office.id, role: 'sole' }],
    })
    const duty = await dutyOf(test, ofOffice, 'answer-brief')
    expect(duty.supervisor).toBe(region.prefectureOffice.id)
    expect((await act(office, duty, 'submit', { note: '已提交答辩状' })).status).toBe(200)
    expect(await outcome(act(office, duty, 'strike-off'))).toBe('403 duty.ownOrganization')
    expect((await act(prefecture, duty, 'strike-off')).status).toBe(200)
  })

  it('lets one of two who decide at once win, and tells the other what happened', async () => {
    const duty = await answerBrief()
    await submit(duty)
    const answers = await Promise.all([
      outcome(act(office, duty, 'strike-off')),
      outcome(act(prefecture, duty, 'return', { reason: '材料不全' })),
    ])
    expect(answers).toContain('200')
    expect(
      answers.filter((one) => /^409 duty.already(StruckOff|Returned)$/.test(one)),
    ).toHaveLength(1)
    const decisions = (await stored(duty)).submissions?.map(({ decision }) => decision)
    expect(decisions).toHaveLength(1)
  })

  it('waives and moves by the supervisor alone, with a reason', async () => {
    const duty = await answerBrief()
    expect(await outcome(act(agency, duty, 'waive', { reason: '不必了' }))).toBe(
      '403 duty.ownOrganization',
    )
    expect(await outcome(act(office, duty, 'waive'))).toBe('400 duty.reasonRequired')
    expect(await outcome(act(office, duty, 'move', { dueOn: '2026-02-30', reason: '延期' }))).toBe(
      '400 duty.dueOnInvalid',
    )
    expect(
      (await act(office, duty, 'move', { dueOn: '2099-12-31', reason: '延期举证' })).status,
    ).toBe(200)
    expect(await stored(duty)).toMatchObject({ dueOn: '2099-12-31', state: 'open' })
    expect((await act(office, duty, 'waive', { reason: '原告已撤诉' })).status).toBe(200)
    expect(await stored(duty)).toMatchObject({ state: 'waived', closingReason: '原告已撤诉' })
    expect(await outcome(submit(duty))).toBe('409 duty.alreadyWaived')
  })

  it('refuses what somebody decides on an outdated page', async () => {
    const duty = await answerBrief()
    const answer = office.request('POST', `/duties/${duty.id}/waive`, {
      body: { reason: '重复' },
      headers: { 'x-loaded-at': '2026-01-01T00:00:00.000Z' },
    })
    expect(await outcome(answer)).toBe('409 record.stale')
  })

  it('is the only way in: duties are neither made, edited nor deleted', async () => {
    const duty = await answerBrief()
    expect((await prefecture.patch(`/duties/${duty.id}`, { state: 'struck-off' })).status).toBe(403)
    expect((await prefecture.delete(`/duties/${duty.id}`)).status).toBe(403)
    expect((await prefecture.post('/duties', { title: '自建' })).status).toBe(403)
  })
})
