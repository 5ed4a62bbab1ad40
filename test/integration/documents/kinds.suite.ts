import { beforeAll, describe, expect, it } from '@jest/globals'

import { documentFile } from '@/src/documents/documentFile'
import { contentBlocks } from '@/src/domain/documents/contentBlocks'
import type { Agency, Case, OfficialDocument } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { paragraphsOf, readDocx } from '@/test/harness/readDocx'
import type { RestClient } from '@/test/harness/rest'
import { randomSuffix } from '@/test/harness/scratch'
import {
  interview,
  lostCase,
  makeDuty,
  mustOf,
  writtenReport,
} from '@/test/integration/accountability/accountabilityTest'
import { generate, giveCodes, randomCode } from '@/test/integration/documents/documentTest'
import { loginAt } from '@/test/integration/ledger/ledgerTest'
import { createLocalReq } from 'payload'

const PLAINTIFF = '原告某甲某乙某丙'

describe('documents of the joint accountability', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let prefecture: RestClient
  let government: RestClient
  let discipline: Agency
  let lost: Case
  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    prefecture = await region.login('prefecture-office')
    government = await loginAt(test, 'agency', region.government.id)
    await giveCodes(test, region, {
      office: randomCode(),
      prefectureOffice: randomCode(),
      department: randomCode(),
      government: randomCode(),
    })
    discipline = await test.payload.create({
      collection: 'agencies',
      data: {
        name: `纪委监委${region.suffix}`,
        region: region.prefecture.id,
        kind: 'discipline',
        field: 'other',
      },
      depth: 0,
    })
    lost = await lostCase(region, { plaintiffs: [{ name: PLAINTIFF, kind: 'person' }] })
  })

  const refusal = async (client: RestClient, kind: string, relationTo: string, value: string) => {
    const { status, body } = await client.post('/official-documents/generate', {
      kind,
      subject: { relationTo, value },
    })
    return `${status} ${body.errors?.[0]?.data?.code ?? ''}`
  }

  const printed = async ({ id }: OfficialDocument): Promise<string> => {
    const req = await createLocalReq({}, test.payload)
    const document = await test.payload.findByID({ collection: 'official-documents', id, depth: 0 })
    const { data } = await documentFile(req, document)
    return paragraphsOf((await readDocx(data)).get('word/document.xml') ?? '').join('\n')
  }

  describe('the bulletin', () => {
    it('has the frozen figures of every unit and each lost case, and no party', async () => {
      const clerk = await loginAt(test, 'county-office', region.office.id)
      const { body } = await office.post('/bulletins?depth=0', {
        fromOn: '2026-01-01',
        toOn: '2026-06-30',
        text: '请败诉单位于2026年8月31日前报送整改情况。',
      })
      const id = body.doc?.id ?? ''
      expect(await refusal(office, 'loss-bulletin', 'bulletins', id)).toBe(
        '409 document.notApproved',
      )
      expect((await clerk.post(`/bulletins/${id}/approve`)).status).toBe(200)

      const doc = await generate(office, 'loss-bulletin', 'bulletins', id)
      expect(doc.title).toBe('关于2026年1月1日至2026年6月30日行政诉讼败诉案件情况的通报')
      expect(doc.content).toContain('审结行政案件1件，败诉1件，败诉率100.00%（1/1）')
      const tables = contentBlocks(doc.content).flatMap((block) =>
        block.type === 'table' ? [block.rows] : [],
      )
      expect(tables).toHaveLength(2)
      expect(tables[0]?.slice(1).map(([unit, , , rate]) => [unit, rate])).toEqual([
        [region.department.name, '100.00%（1/1）'],
        ['合计', '100.00%（1/1）'],
      ])
      expect(tables[1]?.[1]).toEqual([
        '1',
        lost.caseNumber.replace('(', '（').replace(')', '）'),
        region.court.name,
        region.department.name,
        '行政处罚',
        '撤销',
        '2026-06-01',
      ])
      expect(doc.recipients).toEqual(
        expect.arrayContaining([region.department.id, region.government.id]),
      )
      expect(JSON.stringify(doc)).not.toContain(PLAINTIFF)
      expect(await refusal(prefecture, 'loss-bulletin', 'bulletins', id)).toBe(
        '409 document.otherLevel',
      )
      const { status } = await office.post(`/official-documents/${doc.id}/issue`)
      expect(status).toBe(200)
      expect(await printed(doc)).toContain('请败诉单位于2026年8月31日前报送整改情况。')
      expect(
        (await (await region.login('agency')).get(`/official-documents/${doc.id}`)).status,
      ).toBe(200)
    })
  })

  describe('the interview', () => {
    it('is announced by the government, and put on record once it was held', async () => {
      const duty = await mustOf(test, lost, 'interview')
      const { id } = await test.payload.create({
        collection: 'interviews',
        data: { duty: duty.id, interviewerName: '局长', place: '县政府会议室' },
        depth: 0,
      })
      const notice = await generate(government, 'interview-notice', 'interviews', id)
      expect(notice).toMatchObject({
        addressee: region.department.name,
        organ: region.government.id,
      })
      expect(notice.content).toContain('【请填写：约谈时间】')
      expect(notice.content).toContain('败诉')
      expect(await refusal(government, 'interview-minutes', 'interviews', id)).toBe(
        '409 document.notHeld',
      )
      const department = await region.login('agency')
      expect(await refusal(department, 'interview-notice', 'interviews', id)).toBe(
        '409 document.notInterviewer',
      )

      await test.payload.update({
        collection: 'interviews',
        id,
        data: { ...interview, interviewerName: '局长' },
        depth: 0,
      })
      const minutes = await generate(office, 'interview-minutes', 'interviews', id)
      expect(minutes.addressee ?? '').toBe('')
      expect(minutes.content).toContain('2026年6月15日，局长在县政府会议室')
      expect(minutes.content).toContain('1.三十日内整改（完成时限：2026年7月15日）')
      expect((await office.post(`/official-documents/${minutes.id}/issue`)).status).toBe(200)
      expect(await printed(minutes)).toMatch(/约谈.*纪要/)
    })
  })

  describe('the written report', () => {
    it('takes causes, self-criticism, measures and signer from the paper', async () => {
      const duty = await makeDuty(test, {
        kind: 'written-report',
        subject: { relationTo: 'regions', value: region.region.id },
        debtor: region.government.id,
        supervisor: region.prefectureOffice.id,
        region: region.region.id,
        figures: {
          numerator: 4,
          denominator: 12,
          rate: '33.33',
          percent: '30',
          period: { from: '2026-01-01', to: '2026-06-30' },
        },
      })
      const { id } = await test.payload.create({
        collection: 'written-reports',
        data: { duty: duty.id, ...writtenReport },
        depth: 0,
      })
      const fromDuty = await generate(government, 'written-report', 'duties', duty.id)
      const fromPaper = await generate(government, 'written-report', 'written-reports', id)
      expect(fromPaper.content).toBe(fromDuty.content)
      expect(fromPaper.content).not.toContain('【请填写')
      expect(fromPaper.content).toContain('| 审核全覆盖 | 分管副县长 | 2026年12月31日 |')
      expect(fromPaper.signer).toBe('县长')
      expect((await government.post(`/official-documents/${fromPaper.id}/issue`)).status).toBe(200)
      expect(await printed(fromPaper)).toContain('签发人：县长')
    })
  })

  describe('the letter of referral', () => {
    const referral = async (state: 'clue' | 'prefecture-reviewed', facts: object = {}) => {
      const { id } = await test.payload.create({
        collection: 'referrals',
        data: {
          serial: '',
          state,
          year: 2026,
          agency: region.department.id,
          reason: 'repeated-losses',
          description: '同类案件多次败诉，疑有失职。',
          origin: 'entered',
          region: region.region.id,
          countyReview: { opinion: '同意移送', reviewedOn: '2026-07-01' },
          prefectureReview: { opinion: '同意', reviewedOn: '2026-07-10' },
          ...facts,
        },
        depth: 0,
      })
      return id
    }

    it('goes out after every level has reviewed, and is met by nobody whom it concerns', async () => {
      const early = await referral('clue')
      expect(await refusal(prefecture, 'referral-letter', 'referrals', early)).toBe(
        '409 document.notReviewed',
      )
      const concerned = await test.payload.create({
        collection: 'users',
        data: {
          name: '被移送人',
          email: `concerned-${randomSuffix()}@example.com`,
          password: 'zhisu-test-2026',
          role: 'prefecture-office',
          agency: region.prefectureOffice.id,
          isActive: true,
        },
        depth: 0,
      })
      const ready = await referral('prefecture-reviewed', { personConcerned: concerned.id })
      expect(await refusal(office, 'referral-letter', 'referrals', ready)).toBe(
        '403 document.notYourKind',
      )
      const doc = await generate(prefecture, 'referral-letter', 'referrals', ready)
      expect(doc).toMatchObject({ addressee: discipline.name, recipients: [discipline.id] })
      expect(doc.content).toContain('县级审核意见：同意移送（2026年7月1日）')
      const content = doc.content.replace(/【请填写：[^】]*】/g, '证据目录')
      await prefecture.patch(`/official-documents/${doc.id}`, { content })
      expect((await prefecture.post(`/official-documents/${doc.id}/issue`)).status).toBe(200)

      const receiver = await loginAt(test, 'discipline', discipline.id)
      expect((await receiver.get(`/official-documents/${doc.id}`)).status).toBe(200)
      const person = await test.rest.login({
        email: concerned.email,
        password: 'zhisu-test-2026',
      })
      for (const client of [
        person,
        office,
        await region.login('agency'),
        await region.login('leader'),
      ]) {
        expect((await client.get(`/official-documents/${doc.id}`)).status).toBe(404)
        expect((await client.get(`/official-documents/${doc.id}/file`)).status).toBe(404)
      }
      const { docs: events } = await test.payload.find({
        collection: 'audit-events',
        where: { subjectId: { equals: doc.id } },
        depth: 0,
        pagination: false,
      })
      expect(events.length).toBeGreaterThan(2)
      expect(JSON.stringify(events)).not.toContain(region.department.name)
      expect(JSON.stringify(events)).not.toContain('败诉')
    })
  })

  describe('the work prompt on a finding', () => {
    it('says problem, basis, measure and date, from the lead office to the unit', async () => {
      const { id: inspection } = await test.payload.create({
        collection: 'inspections',
        data: {
          kind: 'enforcement-files',
          title: '执法监督',
          unit: region.department.id,
          lead: region.office.id,
          plannedOn: '2026-03-02',
          state: 'on-site',
          scoreState: 'draft',
        },
        depth: 0,
      })
      const { id } = await test.payload.create({
        collection: 'findings',
        data: {
          inspection,
          title: '未告知听证权利',
          problem: '抽查案卷中有3件未告知听证权利。',
          legalBasis: '《行政处罚法》第六十三条',
          measure: '全面自查并补正程序。',
          dueOn: '2026-12-01',
        },
        depth: 0,
      })
      const doc = await generate(office, 'work-prompt', 'findings', id)
      expect(doc.addressee).toBe(region.department.name)
      for (const text of [
        '未告知听证权利',
        '《行政处罚法》第六十三条',
        '全面自查并补正程序',
        '2026年12月1日',
      ])
        expect(doc.content).toContain(text)
      expect(await refusal(prefecture, 'work-prompt', 'findings', id)).toBe('409 document.notLead')
    })
  })
})
