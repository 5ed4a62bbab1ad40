import { beforeAll, describe, expect, it } from '@jest/globals'

import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import type { Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import {
  fileOf,
  interview,
  lostCase,
  makeDuty,
  mustOf,
  traceback,
  writtenReport,
} from '@/test/integration/accountability/accountabilityTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'

describe('papers of duties', () => {
  let test: TestPayload
  let region: TestRegion
  let agency: RestClient
  let office: RestClient
  let government: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    agency = await region.login('agency')
    office = await region.login('county-office')
    government = await loginAt(test, 'agency', region.government.id)
  })

  const stateOf = async (duty: Duty): Promise<string> =>
    (await test.payload.findByID({ collection: 'duties', id: duty.id, depth: 0 })).state

  describe('of a trace-back', () => {
    let duty: Duty
    let paper: string
    beforeAll(async () => {
      duty = await mustOf(test, await lostCase(region), 'trace-back')
    })

    it('is asked for before handing in', async () => {
      const answer = agency.post(`/duties/${duty.id}/submit`, { note: '详见附件，情况已查清。' })
      expect(await outcome(answer)).toBe('400 duty.paperMissing')
    })

    it('takes case, unit and region from its duty', async () => {
      const other = await makeRegion(test)
      const { status, body } = await agency.post('/tracebacks?depth=0', {
        duty: duty.id,
        agency: other.department.id,
        region: other.region.id,
        acts: traceback.acts,
      })
      expect(status).toBe(201)
      paper = body.doc?.id ?? ''
      expect(body.doc).toMatchObject({
        title: duty.title,
        case: duty.case,
        agency: region.department.id,
        region: region.region.id,
        author: (await region.user('agency')).id,
      })
    })

    it('is refused twice, on another kind of duty, and by others than the debtor', async () => {
      const body = { duty: duty.id }
      expect(await outcome(agency.post('/tracebacks', body))).toBe('409 paper.second')
      expect(await outcome(agency.post('/sanctions', body))).toBe('400 paper.otherKind')
      const colleague = await loginAt(test, 'agency', region.otherDepartment.id)
      expect(await outcome(colleague.post('/tracebacks', body))).toBe('404 record.notFound')
      expect(await outcome(office.post('/tracebacks', body))).toMatch(/^403/)
      expect(await outcome(colleague.patch(`/tracebacks/${paper}`, { acts: [] }))).toMatch(
        /^40[34]/,
      )
    })

    it('names what is missing when handed in too early', async () => {
      const { status, body } = await agency.post(`/duties/${duty.id}/submit`, {})
      expect(status).toBe(400)
      expect(body.errors?.[0]?.message).toContain('the causes')
      expect(body.errors?.[0]?.message).not.toContain('the acts')
    })

    it('is never written by a person traced', async () => {
      const { id, name } = await region.user('agency')
      for (const traced of [
        { post: '经办员', user: id },
        { post: '经办员', name: ` ${name} ` },
      ]) {
        const answer = agency.patch(`/tracebacks/${paper}`, { people: [traced] })
        expect(await outcome(answer)).toBe('403 traceback.authorTraced')
      }
      const traced = await test.payload.create({
        collection: 'users',
        data: {
          name: '执法中队长',
          email: `traced-${region.suffix}@example.com`,
          password: 'zhisu-test-2026',
          role: 'agency',
          agency: region.department.id,
          isActive: true,
        },
      })
      const client = await test.rest.login({ email: traced.email, password: 'zhisu-test-2026' })
      const people = [{ post: '执法中队长', user: traced.id }]
      expect(await outcome(client.patch(`/tracebacks/${paper}`, { people }))).toBe(
        '403 traceback.authorTraced',
      )
      expect(await outcome(agency.patch(`/tracebacks/${paper}`, { people }))).toBe('200')
      expect(await outcome(client.patch(`/tracebacks/${paper}`, { acts: [] }))).toBe(
        '403 traceback.authorTraced',
      )
    })

    it('stands as it was handed in, and opens again when it is returned', async () => {
      expect(await outcome(agency.patch(`/tracebacks/${paper}`, traceback))).toBe('200')
      expect(await outcome(agency.post(`/duties/${duty.id}/submit`, {}))).toBe('200')
      expect(await outcome(agency.patch(`/tracebacks/${paper}`, traceback))).toBe(
        '409 paper.closed',
      )
      await expect(
        test.payload.update({ collection: 'tracebacks', id: paper, data: { acts: [] } }),
      ).rejects.toThrow('材料不能再修改')
      expect(
        await outcome(office.post(`/duties/${duty.id}/return`, { reason: '请补充审批环节' })),
      ).toBe('200')
      expect(await outcome(agency.patch(`/tracebacks/${paper}`, traceback))).toBe('200')
      expect(await outcome(agency.post(`/duties/${duty.id}/submit`, {}))).toBe('200')
    })

    it('is never changed in the instant in which it is handed in', async () => {
      for (let round = 0; round < 4; round += 1) {
        const other = await mustOf(test, await lostCase(region), 'trace-back')
        const made = await agency.post('/tracebacks?depth=0', { ...traceback, duty: other.id })
        const id = made.body.doc?.id ?? ''
        const read = () => test.payload.findByID({ collection: 'duties', id: other.id, depth: 0 })
        expect((await read()).updatedAt).toBe(other.updatedAt)
        const [submitted, emptied] = await Promise.all([
          outcome(agency.post(`/duties/${other.id}/submit`, {})),
          outcome(agency.patch(`/tracebacks/${id}`, { acts: [] })),
        ])
        expect([
          ['200', '409 paper.closed'],
          ['400 duty.paperGaps', '200'],
        ]).toContainEqual([submitted, emptied])
      }
    })

    it('is closed by the office alone: no path lets the debtor do it', async () => {
      const attempts = [
        agency.post(`/duties/${duty.id}/strike-off`, {}),
        agency.post(`/duties/${duty.id}/waive`, { reason: '已完成' }),
        agency.patch(`/duties/${duty.id}`, { state: 'struck-off' }),
        agency.patch(`/tracebacks/${paper}`, { state: 'struck-off' }),
        agency.delete(`/tracebacks/${paper}`),
        agency.delete(`/duties/${duty.id}`),
      ]
      for (const attempt of attempts) expect((await attempt).status).toBeGreaterThanOrEqual(400)
      expect(await stateOf(duty)).toBe('submitted')
      expect(await outcome(office.post(`/duties/${duty.id}/strike-off`, {}))).toBe('200')
      expect(await stateOf(duty)).toBe('struck-off')
      expect(await outcome(agency.patch(`/tracebacks/${paper}`, traceback))).toBe(
        '409 paper.closed',
      )
    })

    it('keeps the names of persons traced out of the audit log', async () => {
      const { docs } = await test.payload.find({
        collection: 'audit-events',
        where: { subjectId: { equals: paper } },
        pagination: false,
      })
      expect(docs.length).toBeGreaterThan(2)
      expect(JSON.stringify(docs.map(({ changes }) => changes))).not.toContain('执法中队长')
    })
  })

  describe('of an interview', () => {
    let duty: Duty
    let paper: string
    beforeAll(async () => {
      duty = await mustOf(test, await lostCase(region), 'interview')
      const { body } = await government.post('/interviews?depth=0', { duty: duty.id })
      paper = body.doc?.id ?? ''
    })

    it('is the government’s, about the agency that lost', async () => {
      const { body } = await agency.get(`/interviews/${paper}?depth=0`)
      expect(body).toMatchObject({
        agency: region.government.id,
        concerned: region.department.id,
      })
      expect(await outcome(agency.patch(`/interviews/${paper}`, { facts: '无' }))).toMatch(
        /^40[34]/,
      )
    })

    it.each([
      [
        { noticeOn: '2026-06-08', heldAt: '2026-06-07T02:00:00.000Z' },
        '400 interview.beforeNotice',
      ],
      [{ heldAt: '2099-06-07T02:00:00.000Z', isHeld: true }, '400 interview.future'],
      [{ noticeOn: '2099-06-08' }, '400 interview.noticeFuture'],
      [{ interviewerName: '某处科员' }, '400 interview.notHead'],
    ])('refuses %j', async (change, expected) => {
      expect(await outcome(government.patch(`/interviews/${paper}`, change))).toBe(expected)
    })

    it('is led by a leader in charge of this region', async () => {
      const elsewhere = await (await makeRegion(test)).user('leader')
      const clerk = await region.user('agency')
      for (const interviewer of [elsewhere.id, clerk.id]) {
        const answer = government.patch(`/interviews/${paper}`, { interviewer })
        expect(await outcome(answer)).toBe('400 interview.notLeader')
      }
      const own = await region.user('leader')
      const answer = government.patch(`/interviews/${paper}`, { interviewer: own.id })
      expect(await outcome(answer)).toBe('200')
      // The head whom the government has on record.
      expect(
        await outcome(government.patch(`/interviews/${paper}`, { interviewerName: '局长' })),
      ).toBe('200')
    })

    it('needs a signed record, which the leader may also sign here', async () => {
      const leader = await region.login('leader')
      expect(await outcome(leader.post(`/interviews/${paper}/sign`, {}))).toBe(
        '409 interview.signBeforeHeld',
      )
      expect(await outcome(leader.patch(`/interviews/${paper}`, interview))).toBe('200')
      const { body } = await government.post(`/duties/${duty.id}/submit`, {})
      expect(body.errors?.[0]?.message).toContain('the signed record')
      const record = await fileOf(test, region.government)
      expect((await agency.get(`/files/${record}`)).status).toBe(404)
      expect(await outcome(government.patch(`/interviews/${paper}`, { record }))).toBe('200')
      // The agency talked to and the office of the region read it from now on.
      for (const client of [agency, office])
        expect((await client.get(`/files/${record}`)).status).toBe(200)
      expect(await outcome(government.post(`/interviews/${paper}/sign`, {}))).toBe(
        '403 interview.onlyLeaderSigns',
      )
      const signed = await leader.post(`/interviews/${paper}/sign`, {})
      expect(signed.body.doc?.signedBy).toMatchObject({ id: (await region.user('leader')).id })
      // A change of the record takes the signature away.
      await government.patch(`/interviews/${paper}`, { facts: '补充事实' })
      const changed = await government.get(`/interviews/${paper}?depth=0`)
      expect(changed.body).toMatchObject({ signedBy: null, facts: '补充事实' })
      expect(await outcome(leader.post(`/interviews/${paper}/sign`, {}))).toBe('200')
      expect(await outcome(government.post(`/duties/${duty.id}/submit`, {}))).toBe('200')
      expect(await outcome(government.post(`/duties/${duty.id}/strike-off`, {}))).toMatch(/^403/)
    })
  })

  describe('of a written report', () => {
    it('repeats the figures frozen with the duty, signed by the head', async () => {
      const duty = await makeDuty(test, {
        kind: 'written-report',
        subject: { relationTo: 'regions', value: region.region.id },
        debtor: region.government.id,
        supervisor: region.prefectureOffice.id,
        region: region.region.id,
        period: '2026',
        figures: { numerator: 4, denominator: 11, percent: '30' },
      })
      const wrong = { duty: duty.id, numerator: 3, denominator: 11 }
      expect(await outcome(government.post('/written-reports', wrong))).toBe(
        '400 writtenReport.figures',
      )
      const { body } = await government.post('/written-reports?depth=0', { duty: duty.id })
      expect(body.doc).toMatchObject({ numerator: 4, denominator: 11 })
      const id = body.doc?.id ?? ''
      expect(await outcome(government.patch(`/written-reports/${id}`, { denominator: 12 }))).toBe(
        '400 writtenReport.figures',
      )
      const signedOn = '2099-01-01'
      expect(await outcome(government.patch(`/written-reports/${id}`, { signedOn }))).toBe(
        '400 writtenReport.signedFuture',
      )
      const full = { ...writtenReport, file: await fileOf(test, region.government) }
      expect(await outcome(government.patch(`/written-reports/${id}`, full))).toBe('200')
      expect(await outcome(government.post(`/duties/${duty.id}/submit`, {}))).toBe('200')
    })
  })

  describe('of a judicial suggestion', () => {
    it('answers item by item', async () => {
      const suggestion = await test.payload.create({
        collection: 'judicial-suggestions',
        data: {
          number: `测法建〔2026〕${region.suffix}号`,
          court: region.court.id,
          agency: region.department.id,
          receivedOn: '2026-06-01',
          content: '建议规范听证告知和送达。',
          items: [{ text: '规范听证告知' }, { text: '规范送达' }],
        },
        depth: 0,
      })
      const { docs } = await test.payload.find({
        collection: 'duties',
        where: { 'subject.value': { equals: suggestion.id } },
        depth: 0,
      })
      const duty = docs[0]?.id ?? ''
      const { body } = await agency.post('/suggestion-replies?depth=0', { duty })
      const id = body.doc?.id ?? ''
      expect(body.doc).toMatchObject({
        expectedItems: 2,
        items: [{ suggestion: '规范听证告知' }, { suggestion: '规范送达' }],
      })
      const items = [
        { suggestion: '规范听证告知', adoption: 'adopted', reply: '已修订告知书' },
        { suggestion: '规范送达', adoption: 'partly', reply: '已完善回证管理' },
      ]
      const letter = await fileOf(test, region.department)
      await agency.patch(`/suggestion-replies/${id}`, {
        items: items.slice(0, 1),
        letter,
        repliedOn: '2026-07-01',
      })
      const refused = await agency.post(`/duties/${duty}/submit`, {})
      expect(refused.body.errors?.[0]?.message).toContain('the 2 items')
      expect(
        await outcome(agency.patch(`/suggestion-replies/${id}`, { repliedOn: '2099-01-01' })),
      ).toBe('400 suggestionReply.future')
      expect(await outcome(agency.patch(`/suggestion-replies/${id}`, { items }))).toBe('200')
      expect(await outcome(agency.post(`/duties/${duty}/submit`, {}))).toBe('200')
    })
  })

  describe('of a court observation', () => {
    const quotaOf = (debtor: string) =>
      makeDuty(test, {
        kind: 'court-observation',
        subject: { relationTo: 'agencies', value: debtor },
        debtor,
        supervisor: region.office.id,
        region: region.region.id,
        period: '2026',
        figures: { times: 2 },
      })
    const hearingOn = async (day: string, state: 'held' | 'scheduled') => {
      const ofCase = await region.createCase()
      const { id } = await test.payload.create({
        collection: 'hearings',
        data: { case: ofCase.id, startsAt: `${day}T02:00:00.000Z`, state },
        depth: 0,
      })
      return id
    }

    it('counts held hearings of the year, each once, up to the quota', async () => {
      const duty = await quotaOf(region.department.id)
      const first = await hearingOn('2026-05-08', 'held')
      const full = {
        duty: duty.id,
        hearing: first,
        mode: 'on-site',
        headcount: 12,
        signIn: await fileOf(test, region.department),
        lesson: '程序是底线',
      }
      const future = addDays(today(), 5)
      const coming = await hearingOn(future, 'scheduled')
      expect(await outcome(agency.post('/observations', { ...full, hearing: coming }))).toBe(
        '409 observation.notHeld',
      )
      for (const [heldOn, key] of [
        ['2099-01-01', 'observation.future'],
        ['2025-12-31', 'observation.otherYear'],
        ['2026-05-07', 'observation.beforeHearing'],
      ]) {
        expect(await outcome(agency.post('/observations', { ...full, heldOn }))).toBe(`400 ${key}`)
      }
      expect((await agency.post('/observations', { ...full, headcount: 0 })).status).toBe(400)
      const { status, body } = await agency.post('/observations?depth=0', full)
      expect(status).toBe(201)
      expect(body.doc).toMatchObject({ heldOn: '2026-05-08', agency: region.department.id })
      expect(await outcome(agency.post('/observations', { ...full, mode: 'online' }))).toBe(
        '409 observation.twice',
      )
      expect(await outcome(agency.post(`/duties/${duty.id}/submit`, {}))).toBe(
        '400 duty.paperTooFew',
      )
      const second = await hearingOn('2026-07-08', 'held')
      expect(await outcome(agency.post('/observations', { ...full, hearing: second }))).toBe('201')
      expect(await outcome(agency.post(`/duties/${duty.id}/submit`, {}))).toBe('200')
      expect(await outcome(office.post(`/duties/${duty.id}/strike-off`, {}))).toBe('200')
      const { body: coverage } = await office.get('/observations/coverage?year=2026')
      // The government and two departments: law offices administer nothing.
      expect(coverage).toMatchObject({ numerator: 1, denominator: 3, rate: '33.33' })
    })

    it('lists hearings that were held, also other people’s', async () => {
      const { body } = await agency.get('/observations/hearings?year=2026')
      const docs = body.docs ?? []
      expect(docs.length).toBeGreaterThanOrEqual(2)
      expect(Object.keys(docs[0] ?? {}).sort()).toEqual(['caseNumber', 'court', 'heldOn', 'id'])
      expect((await test.rest.visitor.get('/observations/hearings')).status).toBe(403)
    })
  })
})
