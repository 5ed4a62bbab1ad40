import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'

import { executeRun } from '@/src/imports/importRun'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'

interface Preview {
  id: string
  read: number
  created: number
  rejected: number
  unknownColumns: string[]
  missingColumns: string[]
  unknownAgencies: { name: string; rows: number }[]
  rejections: { row: number; reason: { zh: string; en: string } }[]
  errors?: { data?: { code?: string } }[]
}

describe('imports over REST', () => {
  let test: TestPayload
  let region: TestRegion
  let other: TestRegion

  const upload = async (client: RestClient, content: string | Buffer, name = '名单.csv') => {
    const form = new FormData()
    form.append(
      'file',
      new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
      name,
    )
    return client.request<Preview>('POST', '/imports/preview', { body: form })
  }
  const listOf = (rows: readonly string[], headings = '案号,法院,被告,立案日期'): string =>
    [headings, ...rows].join('\n')
  let serial = 0
  const row = (agency: string, court = region.court.name): string => {
    serial += 1
    return `(2025)黔2301行初${serial}号,${court},${agency},2025-03-01`
  }
  /** Does what the queued job does. */
  const work = (id: string) => executeRun(test.payload, id)

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
    other = await makeRegion(test)
  })
  afterAll(() => test.destroy())

  it('previews, maps a heading and an agency, remembers both, imports and shows the result', async () => {
    const office = await region.login('prefecture-office')
    const nickname = `${region.region.name}国土局`
    const list = listOf([row(nickname)], `案号,法院,应诉单位,立案日期`)
    const first = await upload(office, list)
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({
      read: 1,
      created: 0,
      unknownColumns: ['应诉单位'],
      missingColumns: ['被告'],
    })
    const { id } = first.body
    const mapping = { 应诉单位: 'defendants' }
    const second = await office.post<Preview>(`/imports/${id}/preview`, { mapping })
    expect(second.body).toMatchObject({
      rejected: 1,
      unknownAgencies: [{ name: nickname, rows: 1 }],
    })
    const started = await office.post(`/imports/${id}/start`, {
      mapping,
      agencies: { [nickname]: region.department.id },
      remember: true,
    })
    expect(started.status).toBe(200)
    expect((await office.post(`/imports/${id}/start`, {})).status).toBe(409)
    await work(id)
    expect((await office.get(`/imports/${id}`)).body).toMatchObject({ state: 'done', created: 1 })

    const again = await upload(office, listOf([row(nickname)], `案号,法院,应诉单位,立案日期`))
    expect(again.body).toMatchObject({ created: 1, unknownColumns: [], unknownAgencies: [] })
  })

  it('gives the rejected rows back as a list that can be corrected and dropped again', async () => {
    const office = await region.login('prefecture-office')
    const wrong = row('=HYPERLINK("x")')
    const { body } = await upload(office, listOf([row(region.department.name), wrong]))
    const { id } = body
    await office.post(`/imports/${id}/start`, {})
    await work(id)
    const doc = await office.get(`/imports/${id}`)
    expect(doc.body).toMatchObject({ created: 1, rejected: 1 })

    const { status, headers } = await office.get(`/imports/${id}/rejects.xlsx`)
    expect([status, headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('spreadsheetml'),
    ])
    const { importFiles } = await import('@/src/imports/importFiles')
    const { writeRejectReport } = await import('@/src/imports/rejectReport')
    const report = `${importFiles(id).folder}/report.xlsx`
    expect(await writeRejectReport(importFiles(id).rejects, report)).toBe(1)
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(report)
    const sheet = book.worksheets[0]
    expect(sheet?.getRow(1).values).toEqual(expect.arrayContaining(['案号', '问题列', '退回原因']))
    expect(sheet?.getRow(2).getCell(3).value).toBe(`'=HYPERLINK("x")`)
    if (sheet) sheet.getRow(2).getCell(3).value = region.department.name
    const corrected = Buffer.from(await book.xlsx.writeBuffer())
    const next = await upload(office, corrected, '退回.xlsx')
    expect(next.body).toMatchObject({ read: 1, created: 1, rejected: 0, unknownColumns: [] })
  })

  it('keeps each importer to its own cases', async () => {
    const list = listOf([
      row(region.department.name),
      row(other.department.name),
      row(region.department.name, other.court.name),
    ])
    const expectRows = async (client: RestClient, rejected: number[]) => {
      const { body } = await upload(client, list)
      expect(body.rejections.map((problem) => problem.row)).toEqual(rejected)
      return body.id
    }
    const id = await expectRows(await region.login('county-office'), [3])
    await expectRows(await region.login('court'), [4])
    await expectRows(await region.login('prefecture-office'), [])
    for (const role of ['agency', 'leader', 'system-admin'] as const)
      expect((await upload(await region.login(role), list)).status).toBe(403)
    expect((await upload(test.rest.visitor, list)).status).toBe(401)

    const stranger = await other.login('county-office')
    for (const path of ['start', 'undo', 'preview'])
      expect((await stranger.post(`/imports/${id}/${path}`, {})).status).toBe(404)
  })

  it('undoes a run, also what it changed', async () => {
    const office = await region.login('prefecture-office')
    const kept = await region.createCase({
      caseNumber: '(2025)黔2301行初990号',
      filedOn: '2025-03-01',
    })
    const list = `案号,法院,被告,立案日期,案由,原告\n(2025)黔2301行初990号,${region.court.name},${region.department.name},2025-03-01,工伤认定,李某\n(2025)黔2301行初991号,${region.court.name},${region.department.name},2025-03-01,,`
    const { body } = await upload(office, list)
    await office.post(`/imports/${body.id}/start`, {})
    await work(body.id)
    const read = () => test.payload.findByID({ collection: 'cases', id: kept.id, depth: 0 })
    expect(await read()).toMatchObject({
      cause: '工伤认定',
      causeCategory: 'confirmation',
      plaintiffs: [{ name: '李某' }],
    })
    const undone = await office.post(`/imports/${body.id}/undo`)
    expect(undone.body).toMatchObject({ trashed: 1, restored: 1, kept: [] })
    expect(await read()).toMatchObject({
      cause: '行政处罚',
      causeCategory: 'penalty',
      plaintiffs: [{ name: '某公司' }],
    })
    expect((await office.post(`/imports/${body.id}/undo`)).status).toBe(409)
  })

  it('tells what is wrong with a file, and keeps nothing of it', async () => {
    const office = await region.login('prefecture-office')
    const { status, body } = await upload(office, '%PDF-1.7', '名单.xlsx')
    expect([status, body.errors?.[0]?.data?.code]).toEqual([400, 'imports.wrongType'])
    const large = await office.request('POST', '/imports/preview', {
      body: {},
      headers: { 'content-length': String(60 * 1024 * 1024) },
    })
    expect(large.status).toBe(413)
    const { totalDocs } = await test.payload.count({
      collection: 'imports',
      where: { fileName: { equals: '名单.xlsx' } },
    })
    expect(totalDocs).toBe(0)
  })
})
