import { beforeAll, describe, expect, it } from '@jest/globals'

import { idOf } from '@/src/domain/idOf'
import type { Duty, Finding, Inspection } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { fileOf } from '@/test/integration/accountability/accountabilityTest'
import { dutiesWhere, loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import { created, listed, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('inspections')

describe('inspections', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let unit: RestClient
  let prefecture: RestClient
  let partner: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    unit = await region.login('agency')
    prefecture = await region.login('prefecture-office')
    partner = await loginAt(test, 'agency', region.otherDepartment.id)
  })

  const plan = (who = office, more: object = {}): Promise<string> =>
    created(
      who.post('/inspections', {
        title: '行政处罚案卷评查',
        kind: 'enforcement-files',
        unit: region.department.id,
        partners: [region.otherDepartment.id],
        plannedOn: '2026-03-02',
        ...more,
      }),
    )
  const onSite = async (who = office): Promise<string> => {
    const id = await plan(who)
    expect(await step(who, id, 'announce')).toBe('200')
    expect(await step(unit, id, 'self-check', { text: '已自查，未发现问题' })).toBe('200')
    expect(await step(who, id, 'visit')).toBe('200')
    return id
  }
  const finding = (inspection: string, more: object = {}) => ({
    inspection,
    title: '处罚决定未告知听证权利',
    problem: '抽查的三件案卷均无听证告知书',
    legalBasis: '《行政处罚法》第六十三条',
    measure: '补正文书并完善告知程序',
    ...more,
  })
  const find = (inspection: string, more: object = {}, who = office): Promise<string> =>
    created(who.post('/findings', finding(inspection, more)))
  const stored = (id: string): Promise<Inspection> =>
    test.payload.findByID({ collection: 'inspections', id, depth: 0 })
  const storedFinding = (id: string): Promise<Finding> =>
    test.payload.findByID({ collection: 'findings', id, depth: 0 })
  const dutyOfFinding = async (id: string): Promise<Duty | undefined> =>
    (await dutiesWhere(test, { 'subject.value': { equals: id } }))[0]

  it('go from the plan to the closing, and not past an open finding', async () => {
    const id = await onSite()
    const findingId = await find(id)
    expect(await step(office, id, 'report', { text: '现场反馈三项问题', on: '2026-03-10' })).toBe(
      '200',
    )
    expect(await step(office, id, 'rectify')).toBe('200')

    const duty = await dutyOfFinding(findingId)
    expect(duty).toMatchObject({
      kind: 'rectification',
      state: 'open',
      debtor: region.department.id,
      supervisor: region.office.id,
      legalBasis: '《行政处罚法》第六十三条',
    })
    const refused = await office.post(`/inspections/${id}/close`, {})
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]?.message).toContain('处罚决定未告知听证权利')

    const submitted = { note: '已补正三件文书，完善告知程序' }
    expect(await outcome(unit.post(`/duties/${duty?.id}/submit`, submitted))).toBe('200')
    expect(await step(office, id, 'close')).toBe('409 inspection.openFindings')
    expect(await outcome(unit.post(`/duties/${duty?.id}/strike-off`, {}))).toBe(
      '403 duty.ownOrganization',
    )
    expect(await outcome(office.post(`/duties/${duty?.id}/strike-off`, {}))).toBe('200')
    const { body } = await office.get(`/inspections/${id}/findings`)
    expect(body.findings).toMatchObject([
      { finding: { id: findingId }, duty: { state: 'struck-off' } },
    ])
    expect(await step(office, id, 'close', { text: '整改到位' })).toBe('200')
    expect((await stored(id)).state).toBe('closed')
    expect(await outcome(office.patch(`/inspections/${id}`, { title: '改名' }))).toBe(
      '409 inspection.over',
    )
    expect(await outcome(office.post('/findings', finding(id)))).toBe('409 finding.notUnderWay')
  })

  it('cannot jump states over REST', async () => {
    const id = await plan()
    await office.patch(`/inspections/${id}`, {
      state: 'closed',
      scoreState: 'final',
      score: '100.00',
      selfCheckOn: '2026-03-02',
      lead: region.prefectureOffice.id,
    })
    const { state, scoreState, score, selfCheckOn, lead } = await stored(id)
    expect([state, scoreState, lead]).toEqual(['planned', 'draft', region.office.id])
    expect([score ?? null, selfCheckOn ?? null]).toEqual([null, null])
    expect(await step(office, id, 'visit')).toBe('409 inspection.wrongState')
    expect(await step(office, id, 'close')).toBe('409 inspection.wrongState')
  })

  it('are led by the lead office alone', async () => {
    const id = await onSite(prefecture)
    expect((await stored(id)).lead).toBe(region.prefectureOffice.id)
    expect(await step(office, id, 'report', { text: '反馈' })).toBe('403 inspection.onlyLead')
    expect(await step(unit, id, 'report', { text: '反馈' })).toBe('403 inspection.onlyLead')
    expect(await outcome(office.post('/findings', finding(id)))).toBe('403 finding.onlyLead')
    const ofPrefecture = await find(id, {}, prefecture)
    expect((await office.patch(`/findings/${ofPrefecture}`, { problem: '改' })).status).toBe(403)
    expect((await office.delete(`/findings/${ofPrefecture}`)).status).toBe(403)
    const admin = await region.login('system-admin')
    expect(await step(admin, id, 'report', { text: '反馈' })).toBe('403')
  })

  it('keep a county office within its region, and no office inspects itself', async () => {
    const away = await makeRegion(test)
    const body = {
      title: '越界',
      kind: 'on-site',
      plannedOn: '2026-03-02',
      unit: away.department.id,
    }
    expect(await outcome(office.post('/inspections', body))).toBe('403 rights.otherRegion')
    expect(await outcome(office.post('/inspections', { ...body, unit: region.office.id }))).toBe(
      '400 inspection.ownUnit',
    )
  })

  it('wait for the self-check, or say why not', async () => {
    const id = await plan()
    expect(await step(unit, id, 'self-check', { text: '提前自查' })).toBe('404 record.notFound')
    expect(await step(office, id, 'announce')).toBe('200')
    expect(await step(office, id, 'visit')).toBe('409 inspection.noSelfCheck')
    expect(await step(office, id, 'self-check', { text: '代为自查' })).toBe(
      '403 inspection.onlyUnit',
    )
    expect(await step(unit, id, 'self-check', { text: ' ' })).toBe('400 step.textRequired')
    expect(await step(office, id, 'visit', { reason: '逾期未提交自查' })).toBe('200')
    expect(await stored(id)).toMatchObject({ withoutSelfCheck: '逾期未提交自查', state: 'on-site' })
    expect(await step(office, id, 'report', { text: '反馈', on: '2099-01-01' })).toBe(
      '400 step.inFuture',
    )
  })

  it('take the files of the self-check only from those who may read them', async () => {
    const id = await plan()
    expect(await step(office, id, 'announce')).toBe('200')
    const foreign = await fileOf(test, region.prefectureOffice)
    const own = await fileOf(test, region.department)
    const text = '自查报告附后'
    expect(await step(unit, id, 'self-check', { text, files: [foreign] })).toBe('403 file.notYours')
    expect(await step(unit, id, 'self-check', { text, files: [own] })).toBe('200')
    expect((await stored(id)).selfCheckFiles).toEqual([own])
    expect((await office.get(`/files/${own}`)).status).toBe(200)
  })

  it('are told to the unit when they are announced, not before', async () => {
    const id = await plan()
    expect((await unit.get(`/inspections/${id}`)).status).toBe(404)
    expect((await listed(unit, `/inspections?where[id][equals]=${id}`)).total).toBe(0)
    expect(await step(office, id, 'announce')).toBe('200')
    expect((await unit.get(`/inspections/${id}`)).status).toBe(200)
    expect((await partner.get(`/inspections/${id}`)).status).toBe(200)
    const { docs } = await test.payload.find({
      collection: 'notifications',
      where: { dispatchKey: { like: `inspection-announced|${id}` } },
      depth: 0,
    })
    expect(docs.map(({ recipient, side }) => `${side} ${idOf(recipient)}`).sort()).toEqual([
      `debtor ${region.department.id}`,
      `supervisor ${region.office.id}`,
    ])
    expect(await outcome(office.patch(`/inspections/${id}`, { kind: 'on-site' }))).toBe(
      '409 inspection.announced',
    )
  })

  it('are scored by others than the unit, and final only when every objection is decided', async () => {
    const id = await onSite()
    const reviewer = await region.user('county-office')
    const ofUnit = await region.user('agency')
    const items = [
      { item: '主体适格', maximum: 40, deduction: 0 },
      { item: '程序合法', maximum: 60, deduction: 7.5, remark: '无听证告知书' },
    ]
    expect(await outcome(office.patch(`/inspections/${id}`, { reviewers: [ofUnit.id] }))).toBe(
      '400 inspection.reviewerOfUnit',
    )
    expect(await step(office, id, 'propose-score')).toBe('409 inspection.noScoreItems')
    expect(
      await outcome(
        office.patch(`/inspections/${id}`, { items: [{ ...items[1], deduction: 61 }] }),
      ),
    ).toBe('400 inspection.item.deduction')
    expect(
      await outcome(office.patch(`/inspections/${id}`, { items, reviewers: [reviewer.id] })),
    ).toBe('200')
    expect(await stored(id)).toMatchObject({ score: '92.50', outOf: '100.00' })

    const hidden = (await unit.get(`/inspections/${id}?depth=0`)).body
    expect([hidden.score, hidden.items ?? [], hidden.reviewers]).toEqual([undefined, [], undefined])
    expect(await step(unit, id, 'object', { text: '不同意扣分' })).toBe(
      '409 inspection.scoreNotProposed',
    )
    expect(await step(office, id, 'propose-score')).toBe('200')
    expect((await unit.get(`/inspections/${id}?depth=0`)).body.score).toBe('92.50')
    expect(await step(office, id, 'object', { text: '替单位异议' })).toBe('403 inspection.onlyUnit')
    expect(await step(unit, id, 'object', { text: '告知书在副卷中' })).toBe('200')

    expect(await step(office, id, 'finalize-score')).toBe('409 inspection.objectionUndecided')
    expect(await step(unit, id, 'decide-objection', { decision: 'upheld', reason: '属实' })).toBe(
      '403 inspection.onlyLead',
    )
    expect(await step(office, id, 'decide-objection', { reason: '属实' })).toBe(
      '400 inspection.decisionMissing',
    )
    expect(await step(office, id, 'decide-objection', { decision: 'upheld', reason: '属实' })).toBe(
      '200',
    )
    const corrected = [items[0], { ...items[1], deduction: 0 }]
    expect(await outcome(office.patch(`/inspections/${id}`, { items: corrected }))).toBe('200')
    expect(await step(office, id, 'report', { text: '反馈' })).toBe('200')
    expect(await step(office, id, 'close')).toBe('409 inspection.scoreNotFinal')
    expect(await step(office, id, 'finalize-score')).toBe('200')
    expect(await outcome(office.patch(`/inspections/${id}`, { items }))).toBe(
      '409 inspection.scoreIsFinal',
    )
    expect(await step(unit, id, 'object', { text: '再次异议' })).toBe('409 inspection.scoreIsFinal')
    expect(await step(office, id, 'close')).toBe('200')
    expect(await stored(id)).toMatchObject({ score: '100.00', scoreState: 'final' })
  })

  it('issue findings that stand: neither changed nor deleted, only withdrawn with a reason', async () => {
    const id = await onSite()
    const evidence = await fileOf(test, region.office)
    const wrong = await find(id, { title: '错登的问题', evidenceBefore: [evidence] })
    const draft = await find(id, { title: '可删的问题' })
    expect((await storedFinding(wrong)).dueOn > '2026-01-01').toBe(true)
    expect(await step(office, id, 'cancel', { reason: '不查了' })).toBe(
      '409 inspection.hasFindings',
    )
    expect(await outcome(office.patch(`/findings/${wrong}`, { problem: '改写问题' }))).toBe('200')
    expect((await office.delete(`/findings/${draft}`)).status).toBe(200)
    expect(await dutyOfFinding(wrong)).toBeUndefined()
    expect((await unit.get(`/findings/${wrong}`)).status).toBe(404)
    expect((await unit.get(`/files/${evidence}`)).status).toBe(404)
    expect(await outcome(office.post(`/findings/${wrong}/withdraw`, { reason: '登错' }))).toBe(
      '409 finding.notIssued',
    )

    expect(await step(office, id, 'report', { text: '反馈' })).toBe('200')
    expect(await step(office, id, 'rectify')).toBe('200')
    expect(await step(office, id, 'rectify')).toBe('409 inspection.nothingToRectify')
    expect((await unit.get(`/findings/${wrong}`)).status).toBe(200)
    expect((await unit.get(`/files/${evidence}`)).status).toBe(200)
    for (const change of [
      { problem: '再改' },
      { dueOn: '2027-12-31' },
      { unit: region.otherDepartment.id, problem: '换单位' },
      { evidenceBefore: [] },
    ]) {
      expect(await outcome(office.patch(`/findings/${wrong}`, change))).toBe('409 finding.issued')
    }
    expect(await outcome(office.delete(`/findings/${wrong}`))).toBe('409 finding.issued')
    expect((await unit.patch(`/findings/${wrong}`, { problem: '改' })).status).toBe(403)

    const withdraw = (who: RestClient, reason = '现场复核不成立') =>
      outcome(who.post(`/findings/${wrong}/withdraw`, { reason }))
    expect(await withdraw(unit)).toBe('403 finding.onlyLead')
    expect(await withdraw(prefecture)).toBe('403 finding.onlyLead')
    expect(await withdraw(office, ' ')).toBe('400 step.textRequired')
    expect(await withdraw(office)).toBe('200')
    expect(await dutyOfFinding(wrong)).toMatchObject({ state: 'waived', isLifted: true })
    expect(await withdraw(office)).toBe('409 finding.withdrawn')
    expect(await step(office, id, 'close')).toBe('200')
  })

  it('check what the unit has handed in before a finding can be withdrawn', async () => {
    const id = await onSite()
    const findingId = await find(id)
    expect(await step(office, id, 'report', { text: '反馈' })).toBe('200')
    expect(await step(office, id, 'rectify')).toBe('200')
    const duty = await dutyOfFinding(findingId)
    await unit.post(`/duties/${duty?.id}/submit`, { note: '已按要求整改到位，附整改报告' })
    expect(await outcome(office.post(`/findings/${findingId}/withdraw`, { reason: '登错' }))).toBe(
      '409 finding.handedIn',
    )
  })

  it('tell the page what may be done next, and refuse a stale form', async () => {
    const id = await plan()
    const { body } = await office.get(`/inspections/${id}/actions`)
    expect(body.actions).toEqual(['announce', 'cancel'])
    const stale = await office.request('POST', `/inspections/${id}/announce`, {
      body: {},
      headers: { 'x-loaded-at': '2026-01-01T00:00:00.000Z' },
    })
    expect(stale.body.errors?.[0]?.data?.code).toBe('record.stale')
    expect((await stored(id)).state).toBe('planned')
    // The header speaks of the inspection; the findings that change with it are other records.
    const running = await onSite()
    await find(running)
    expect(await step(office, running, 'report', { text: '反馈' })).toBe('200')
    const { updatedAt } = await stored(running)
    const issued = await office.request('POST', `/inspections/${running}/rectify`, {
      body: {},
      headers: { 'x-loaded-at': updatedAt },
    })
    expect(issued.status).toBe(200)
    expect((await unit.get(`/inspections/${running}/actions`)).body.actions).toEqual([])
    expect((await partner.get(`/inspections/${running}/findings`)).body.findings).toEqual([])
  })
})
