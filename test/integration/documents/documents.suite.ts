import { beforeAll, describe, expect, it } from '@jest/globals'

import { demoFile } from '@/seed/demo/demoFile'
import { documentFile } from '@/src/documents/documentFile'
import { idOf } from '@/src/domain/idOf'
import type { OfficialDocument } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { paragraphsOf, readDocx } from '@/test/harness/readDocx'
import type { RestClient } from '@/test/harness/rest'
import {
  dutyOfCase,
  generate,
  giveCodes,
  randomCode,
} from '@/test/integration/documents/documentTest'
import { createLocalReq } from 'payload'

describe('official documents', () => {
  let test: TestPayload
  let region: TestRegion
  let away: TestRegion
  let office: RestClient
  let agency: RestClient
  let prefecture: RestClient
  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    away = await makeRegion(test)
    office = await region.login('county-office')
    agency = await region.login('agency')
    prefecture = await region.login('prefecture-office')
    for (const place of [region, away])
      await giveCodes(test, place, {
        office: randomCode(),
        prefectureOffice: randomCode(),
        department: randomCode(),
        government: randomCode(),
      })
  })

  const letter = async (): Promise<OfficialDocument> =>
    generate(office, 'supervision-letter', 'duties', (await dutyOfCase(test, region)).id)

  const issue = async (client: RestClient, id: string): Promise<OfficialDocument> => {
    const { status, body } = await client.post(`/official-documents/${id}/issue`)
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
    return body.doc as unknown as OfficialDocument
  }

  const stored = (id: string): Promise<OfficialDocument> =>
    test.payload.findByID({ collection: 'official-documents', id, depth: 0 })

  /** The text in force, as its reader downloads it. */
  const printed = async (id: string): Promise<string> => {
    const req = await createLocalReq({}, test.payload)
    const { data } = await documentFile(req, await stored(id))
    return paragraphsOf((await readDocx(data)).get('word/document.xml') ?? '').join('\n')
  }

  describe('a draft', () => {
    it('is filled from its record, by case number and cause, never with a name', async () => {
      const duty = await dutyOfCase(test, region)
      const doc = await generate(office, 'supervision-letter', 'duties', duty.id)
      expect(doc).toMatchObject({
        state: 'draft',
        kind: 'supervision-letter',
        organ: region.office.id,
        addressee: region.department.name,
        recipients: [region.department.id],
      })
      expect(doc.number ?? null).toBeNull()
      const printedTitle = duty.title.replace('(', '（').replace(')', '）').replace(' ', '')
      expect(doc.title).toBe(`关于督办${printedTitle}的函`)
      expect(doc.content).toContain('行政处罚')
      expect(doc.content).toContain(duty.legalBasis)
      expect(JSON.stringify(doc)).not.toContain('某公司')
      expect(doc.content).not.toContain('{{')
    })

    it('is edited by its own organization alone, and deleted', async () => {
      const { id } = await letter()
      expect((await office.patch(`/official-documents/${id}`, { title: '改过的函' })).status).toBe(
        200,
      )
      for (const other of [agency, prefecture, await away.login('county-office')]) {
        expect((await other.patch(`/official-documents/${id}`, { title: '别人的函' })).status).toBe(
          403,
        )
        expect((await other.get(`/official-documents/${id}`)).status).toBe(404)
        expect((await other.post(`/official-documents/${id}/issue`)).status).toBe(404)
      }
      expect((await stored(id)).title).toBe('改过的函')
      expect((await office.delete(`/official-documents/${id}`)).status).toBe(200)
    })

    it('keeps kind, number and organization out of the clerk’s reach', async () => {
      const { id } = await letter()
      await office.patch(`/official-documents/${id}`, {
        number: '假〔2026〕1号',
        state: 'issued',
        organ: away.office.id,
        kind: 'loss-bulletin',
      })
      expect(await stored(id)).toMatchObject({
        state: 'draft',
        kind: 'supervision-letter',
        organ: region.office.id,
      })
      expect((await office.post('/official-documents', { title: '凭空' })).status).toBe(403)
    })

    it('is not made from what its drafter cannot see, nor by who does not draft it', async () => {
      const duty = await dutyOfCase(test, away)
      const body = { kind: 'supervision-letter', subject: { relationTo: 'duties', value: duty.id } }
      expect((await office.post('/official-documents/generate', body)).status).toBe(404)
      expect(
        (await (await away.login('agency')).post('/official-documents/generate', body)).status,
      ).toBe(403)
      expect((await test.rest.visitor.post('/official-documents/generate', body)).status).toBe(403)
      expect(
        (
          await (
            await away.login('county-office')
          ).post('/official-documents/generate', { ...body, kind: 'hearing-notice-copy' })
        ).status,
      ).toBe(409)
      expect(
        (await office.post('/official-documents/generate', { ...body, kind: 'x' })).status,
      ).toBe(400)
    })

    it('is not issued while something is to be filled in', async () => {
      const { id: suggestion } = await test.payload.create({
        collection: 'judicial-suggestions',
        data: {
          number: `测法建〔2026〕${region.suffix}号`,
          court: region.court.id,
          agency: region.department.id,
          receivedOn: '2026-03-02',
          content: '一是规范程序。二是加强培训。',
        },
        depth: 0,
      })
      const { id, content, addressee } = await generate(
        agency,
        'suggestion-reply',
        'judicial-suggestions',
        suggestion,
      )
      expect(addressee).toBe(region.court.name)
      const refused = await agency.post(`/official-documents/${id}/issue`)
      expect(refused.status).toBe(400)
      expect(refused.body.errors?.[0]?.data?.code).toBe('document.toFillIn')
      expect(refused.body.errors?.[0]?.message).toContain('逐项采纳落实情况')
      await agency.patch(`/official-documents/${id}`, {
        content: content.replace(/【请填写：[^】]*】/, '均已采纳。'),
      })
      expect(await issue(agency, id)).toMatchObject({
        state: 'issued',
        organ: region.department.id,
      })
    })

    it('needs a code of its organization', async () => {
      const bare = await makeRegion(test)
      const client = await bare.login('county-office')
      const { id } = await generate(
        client,
        'work-prompt',
        'duties',
        (await dutyOfCase(test, bare)).id,
      )
      const { status, body } = await client.post(`/official-documents/${id}/issue`)
      expect(status).toBe(400)
      expect(body.errors?.[0]?.data?.code).toBe('document.noOrganCode')
    })
  })

  describe('an issued document', () => {
    it('has number, date and file, and can be read by whom it is sent to', async () => {
      const { id } = await letter()
      expect((await agency.get(`/official-documents/${id}`)).status).toBe(404)
      const { number, issuedOn, validFile, files } = await issue(office, id)
      expect(issuedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(files).toEqual([validFile])
      expect(await printed(id)).toContain(number)
      for (const reader of [office, agency, prefecture]) {
        expect((await reader.get(`/official-documents/${id}`)).status).toBe(200)
        const download = await reader.get(`/official-documents/${id}/file`)
        expect(download.status).toBe(200)
        expect(download.headers.get('content-type')).toContain('wordprocessingml')
        expect(download.headers.get('content-disposition')).toContain(
          encodeURIComponent(number ?? ''),
        )
        expect((await reader.get(`/files/${idOf(validFile)}`)).status).toBe(200)
      }
      for (const outsider of [await away.login('county-office'), await away.login('agency')]) {
        expect((await outsider.get(`/official-documents/${id}`)).status).toBe(404)
        expect((await outsider.get(`/official-documents/${id}/file`)).status).toBe(404)
        expect((await outsider.get(`/files/${idOf(validFile)}`)).status).toBe(404)
      }
      expect((await test.rest.visitor.get(`/official-documents/${id}/file`)).status).toBe(403)
      const { body } = await agency.get(`/official-documents/${id}`)
      expect(body.sources).toBeUndefined()
    })

    it('is no longer edited in its form, nor deleted', async () => {
      const { id } = await letter()
      const { title } = await issue(office, id)
      expect((await office.patch(`/official-documents/${id}`, { title: '改' })).status).toBe(403)
      expect((await office.delete(`/official-documents/${id}`)).status).toBe(403)
      expect((await stored(id)).title).toBe(title)
    })

    it('is set anew under its number, with corrections, and keeps the earlier file', async () => {
      const { id } = await letter()
      const { number, files, content } = await issue(office, id)
      const again = await office.post(`/official-documents/${id}/regenerate`, {
        from: 'text',
        content: `${content}\n补充说明一句。`,
      })
      expect(again.status).toBe(200)
      expect(again.body.doc).toMatchObject({ number, state: 'issued' })
      const renewed = await stored(id)
      expect(renewed.files).toHaveLength(2)
      expect(renewed.files?.[0]).toBe(files?.[0])
      expect(renewed.validFile).toBe(renewed.files?.[1])
      expect(await printed(id)).toContain('补充说明一句。')
      expect(await printed(id)).toContain(number)
    })

    it('reads its record again where that is asked for, and keeps its number', async () => {
      const { id, content } = await letter()
      await office.patch(`/official-documents/${id}`, { content: '手工改写的正文。' })
      const { number } = await issue(office, id)
      expect(await printed(id)).toContain('手工改写的正文。')
      await office.post(`/official-documents/${id}/regenerate`, { from: 'record' })
      expect(await stored(id)).toMatchObject({ number, content })
      expect(await printed(id)).not.toContain('手工改写')
    })

    it('takes a text edited elsewhere as the one in force', async () => {
      const { id } = await letter()
      const { files, number } = await issue(office, id)
      const form = new FormData()
      const { data, name, mimetype } = demoFile('盖章扫描件')
      form.append('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
      form.append('_payload', JSON.stringify({ title: name }))
      const { body } = await office.request('POST', '/files', { body: form })
      const file = body.doc?.id ?? ''
      expect((await agency.post(`/official-documents/${id}/upload`, { file })).status).toBe(403)
      const { status, body: answer } = await office.post(`/official-documents/${id}/upload`, {
        file,
      })
      expect(status).toBe(200)
      expect(answer.doc).toMatchObject({ number, validFile: file, files: [...(files ?? []), file] })
      const download = await agency.get(`/official-documents/${id}/file`)
      expect(download.status).toBe(200)
      expect(download.headers.get('content-type')).toBe('application/pdf')
      expect((await agency.get(`/files/${file}`)).status).toBe(200)
    })

    it('leaves its steps on the record', async () => {
      const { id } = await letter()
      await issue(office, id)
      await office.post(`/official-documents/${id}/regenerate`, { from: 'text' })
      await office.post(`/official-documents/${id}/void`, { reason: '内容有误' })
      const { docs } = await test.payload.find({
        collection: 'audit-events',
        where: { subjectId: { equals: id } },
        sort: 'occurredAt',
        depth: 0,
        pagination: false,
      })
      expect(docs.map(({ type }) => type)).toEqual([
        'record.created',
        'document.issued',
        'document.regenerated',
        'document.voided',
      ])
    })
  })

  describe('what each kind takes from its record', () => {
    it('hearings: time, place and agencies', async () => {
      const { id: caseId, caseNumber } = await region.createCase({})
      const { id: hearing } = await test.payload.create({
        collection: 'hearings',
        data: {
          case: caseId,
          startsAt: '2026-12-15T01:30:00.000Z',
          courtroom: '第三法庭',
          state: 'scheduled',
        },
        depth: 0,
      })
      const doc = await generate(office, 'hearing-notice-copy', 'hearings', hearing)
      expect(doc.title).toContain(caseNumber.replace('(', '（').replace(')', '）'))
      expect(doc.content).toContain('2026年12月15日9时30分')
      expect(doc.content).toContain(`${region.court.name}第三法庭`)
      expect(doc).toMatchObject({
        addressee: region.department.name,
        recipients: [region.department.id],
      })
    })

    it('cases in effect: court, cause and outcome, the rest for the clerk', async () => {
      const pending = await region.createCase({})
      const body = { kind: 'precedent-notice', subject: { relationTo: 'cases', value: pending.id } }
      const refused = await office.post('/official-documents/generate', body)
      expect(refused.status).toBe(409)
      const ended = await region.createCase({
        defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
        concludedOn: '2026-05-06',
        effectiveOn: '2026-06-01',
      })
      const { content, addressee } = await generate(office, 'precedent-notice', 'cases', ended.id)
      expect(addressee).toBe('各行政执法单位')
      expect(content).toContain('撤销')
      expect(content).toContain('【请填写：裁判要旨】')
      expect(content).not.toContain('某公司')
    })

    it('a government above the line: its figures with counts, upward, with a signer', async () => {
      const { id: duty } = await test.payload.create({
        collection: 'duties',
        data: {
          title: '败诉率超过30%',
          kind: 'written-report',
          state: 'open',
          subject: { relationTo: 'regions', value: region.region.id },
          debtor: region.government.id,
          supervisor: region.prefectureOffice.id,
          region: region.region.id,
          period: '2026',
          openedOn: '2026-07-01',
          dueOn: '2026-07-20',
          legalBasis: '“1+5”联动问责',
          ruleVersion: 1,
          figures: {
            numerator: 4,
            denominator: 12,
            rate: '33.33',
            percent: '30',
            period: { from: '2026-01-01', to: '2026-06-30' },
          },
          uniqueKey: `written-report-${region.suffix}`,
        },
        depth: 0,
      })
      const { id: user } = await test.payload.create({
        collection: 'users',
        data: {
          name: '政府办',
          email: `government-${region.suffix}@example.com`,
          password: 'zhisu-test-2026',
          role: 'agency',
          agency: region.government.id,
          isActive: true,
        },
        depth: 0,
      })
      expect(user).toBeDefined()
      const government = await test.rest.login({
        email: `government-${region.suffix}@example.com`,
        password: 'zhisu-test-2026',
      })
      const doc = await generate(government, 'written-report', 'duties', duty)
      expect(doc.title).toBe('关于2026年1月1日至2026年6月30日行政诉讼败诉率情况的报告')
      expect(doc.content).toContain('败诉率33.33%（4/12）')
      expect(doc.addressee).toBe(region.prefectureGovernment.name)
      const content = doc.content.replace(/【请填写：[^】]*】/g, '已写明')
      await government.patch(`/official-documents/${doc.id}`, { content })
      const unsigned = await government.post(`/official-documents/${doc.id}/issue`)
      expect(unsigned.body.errors?.[0]?.data?.code).toBe('document.noSigner')
      await government.patch(`/official-documents/${doc.id}`, { signer: '张某' })
      await issue(government, doc.id)
      expect(await printed(doc.id)).toMatch(/签发人：张某/)
    })
  })
})
