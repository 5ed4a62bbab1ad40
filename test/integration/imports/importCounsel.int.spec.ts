import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { createLocalReq } from 'payload'

import { importCounsel } from '@/src/imports/counsel/importCounsel'
import { undoCounselImport } from '@/src/imports/counsel/undoCounselImport'
import { importFiles } from '@/src/imports/importFiles'
import { createRun, executeRun } from '@/src/imports/importRun'
import { writeRejectReport } from '@/src/imports/rejectReport'
import type { ImportPreview } from '@/src/admin/imports/importPreview'
import type { Counsel } from '@/src/payload-types'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'

const HEADER = [
  '姓名',
  '执业证号',
  '执业机构',
  '聘任单位',
  '聘期起',
  '聘期止',
  '费用类别',
  '是否现职公务员',
]

let serial = 0
const licence = (): string => {
  serial += 1
  return `15223201520${String(serial).padStart(6, '0')}`
}

describe('the import of a roster of counsel', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let folder: string
  let unit: string

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhisu-roster-'))
    unit = region.department.name
  })
  afterAll(() => test.destroy())

  const csv = (rows: readonly (readonly string[])[], encoding = 'utf8'): string => {
    const file = path.join(folder, `roster-${(serial += 1)}.csv`)
    fs.writeFileSync(file, iconv.encode(rows.map((row) => row.join(',')).join('\r\n'), encoding))
    return file
  }
  const row = (number: string, more: Partial<Record<number, string>> = {}): string[] =>
    Object.assign(
      ['张三', number, '贵州甲律师事务所', unit, '2026-01-01', '2026-12-31', '按年付费', '否'],
      more,
    )
  const run = async (file: string, options = {}) => {
    const { id } = await createRun(test.payload, {
      kind: 'counsel',
      fileName: path.basename(file),
      storedPath: file,
      user: null,
      state: 'queued',
      options,
    })
    const { read, created, updated, unchanged, rejected, rejections, warnings } = await executeRun(
      test.payload,
      id,
    )
    return { id, counts: [read, created, updated, unchanged, rejected], rejections, warnings }
  }
  const look = async (file: string) =>
    importCounsel({
      req: await createLocalReq({}, test.payload),
      file,
      fileName: path.basename(file),
      scope: { kind: 'all' },
      options: {
        createMissing: false,
        dryRun: true,
        allOrNothing: false,
        openDuties: false,
        columns: new Map(),
        agencies: {},
      },
      run: null,
    })
  const byLicence = async (number: string): Promise<Counsel | undefined> => {
    const { docs } = await test.payload.find({
      collection: 'counsel',
      where: { licenceNumber: { equals: number } },
      depth: 0,
    })
    return docs[0]
  }
  const engagementsOf = async (counsel: string | undefined) =>
    (
      await test.payload.find({
        collection: 'engagements',
        where: { counsel: { equals: counsel } },
        sort: 'startOn',
        depth: 0,
      })
    ).docs

  it('reads headings in any order and under other names, below titles, in GB18030 too', async () => {
    const number = licence()
    const file = csv(
      [
        ['2026年法律顾问名册'],
        ['律所', '备注', '律师执业证号', '律师姓名', '服务单位', '聘期开始', '到期日期', '职称'],
        ['贵州甲律师事务所', '', number, '李四', unit, '2026.1.1', '2026年12月31日', '三级律师'],
        ['合计', '', '1', '', '', '', '', ''],
      ],
      'gb18030',
    )
    const summary = await look(file)
    expect(summary).toMatchObject({
      read: 1,
      created: 1,
      rejected: 0,
      unknownColumns: ['备注', '职称'],
    })
    expect(await byLicence(number)).toBeUndefined()

    expect((await run(file)).counts).toEqual([1, 1, 0, 0, 0])
    const counsel = await byLicence(number)
    expect(counsel).toMatchObject({ name: '李四', state: 'vetted', region: region.region.id })
    expect(await engagementsOf(counsel?.id)).toMatchObject([
      {
        unit: region.department.id,
        startOn: '2026-01-01',
        endOn: '2026-12-31',
        feeClass: 'annual',
      },
    ])
    // The second time nothing changes.
    expect((await run(file)).counts).toEqual([1, 0, 0, 1, 0])
    expect(await engagementsOf(counsel?.id)).toHaveLength(1)
  })

  it('brings a lawyer up to date, and adds an engagement by another unit', async () => {
    const number = licence()
    await run(csv([HEADER, row(number)]))
    const moved = csv([
      HEADER,
      row(number, { 2: '贵州乙律师事务所' }),
      row(number, { 2: '贵州乙律师事务所', 3: region.otherDepartment.name }),
    ])
    const looked = await look(moved)
    expect([looked.created, looked.updated, looked.unchanged]).toEqual([0, 2, 0])
    expect((await run(moved)).counts).toEqual([2, 0, 2, 0, 0])
    const counsel = await byLicence(number)
    expect(counsel?.firm).toBe('贵州乙律师事务所')
    expect(await engagementsOf(counsel?.id)).toHaveLength(2)
  })

  it('rejects what the forms refuse, with row, column, value and reason, and leaves nothing behind', async () => {
    const [good, civil, twice, unknown, reversed] = [1, 2, 3, 4, 5].map(licence)
    const file = csv([
      HEADER,
      row(good ?? ''),
      row('12345'),
      row(civil ?? '', { 7: '是' }),
      row(twice ?? ''),
      row(twice ?? '', { 4: '2026-06-01', 5: '2027-05-31' }),
      row(unknown ?? '', { 3: '查无此局' }),
      row(reversed ?? '', { 5: '2025-01-01' }),
    ])
    const looked = await look(file)
    const { id, counts, rejections } = await run(file)
    const told = rejections.map(({ row: at, column, value }) => [at, column, value])
    expect(told).toEqual([
      [3, '执业证号', '12345'],
      [4, '是否现职公务员', '是'],
      [6, '聘任单位', unit],
      [7, '聘任单位', '查无此局'],
      [8, '聘期止', '2025-01-01'],
    ])
    expect(looked.rejections.map(({ row: at, column, value }) => [at, column, value])).toEqual(told)
    expect(rejections[1]?.reason.zh).toContain('律师法')
    expect(counts).toEqual([7, 2, 0, 0, 5])
    for (const number of [civil, unknown, reversed])
      expect(await byLicence(number ?? '')).toBeUndefined()
    expect(await engagementsOf((await byLicence(twice ?? ''))?.id)).toHaveLength(1)

    const report = path.join(folder, 'rejects.xlsx')
    expect(await writeRejectReport(importFiles(id).rejects, report)).toBe(5)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(report)
    const sheet = workbook.worksheets[0]
    expect(sheet?.getRow(1).values).toEqual(
      expect.arrayContaining([...HEADER, '原行号', '问题列', '退回原因']),
    )
  })

  it('writes nothing at all where a row is rejected and all or nothing was asked', async () => {
    const number = licence()
    const file = csv([HEADER, row(number), row('12345')])
    expect((await run(file, { allOrNothing: true })).counts).toEqual([2, 0, 0, 0, 1])
    expect(await byLicence(number)).toBeUndefined()
  })

  it('says what is wrong with a list as a whole', async () => {
    await expect(
      look(
        csv([
          ['甲', '乙', '丙'],
          ['1', '2', '3'],
        ]),
      ),
    ).rejects.toMatchObject({
      key: 'imports.roster.headerMissing',
    })
    await expect(
      look(
        csv([
          ['姓名', '执业证号', '类别'],
          ['1', '2', '3'],
        ]),
      ),
    ).rejects.toMatchObject({
      key: 'imports.columnMissing',
    })
    await expect(look(csv([HEADER]))).rejects.toMatchObject({ key: 'imports.roster.noRows' })
  })

  it('can be taken back: what it made goes, what it changed gets its former facts, what is used stays', async () => {
    const [kept, used] = [licence(), licence()]
    await run(csv([HEADER, row(kept)]))
    const fresh = licence()
    const { id } = await run(
      csv([HEADER, row(kept, { 2: '贵州丙律师事务所' }), row(fresh), row(used)]),
    )
    const working = await byLicence(used)
    const [engagement] = await engagementsOf(working?.id)
    await test.payload.create({
      collection: 'task-forces',
      data: {
        case: (await region.createCase()).id,
        leadUnit: region.office.id,
        leaderName: '组长',
        formedOn: '2026-02-01',
        goals: '目标',
        engagements: [engagement?.id ?? ''],
        state: 'formed',
      },
      depth: 0,
    })
    const result = await undoCounselImport(await createLocalReq({}, test.payload), id)
    expect([result.trashed, result.restored]).toEqual([2, 1])
    expect(result.kept.map(({ collection }) => collection).sort()).toEqual([
      'counsel',
      'engagements',
    ])
    expect(await byLicence(fresh)).toBeUndefined()
    expect((await byLicence(kept))?.firm).toBe('贵州甲律师事务所')
    expect(await byLicence(used)).toBeDefined()
  })

  describe('by an office, over REST', () => {
    let number: string
    beforeEach(() => {
      number = licence()
    })
    const preview = async (
      rows: readonly (readonly string[])[],
      who = office,
      kind = 'counsel',
    ) => {
      const form = new FormData()
      form.append('file', new Blob([fs.readFileSync(csv(rows))]), 'roster.csv')
      form.append('kind', kind)
      const { status, body } = await who.request('POST', '/imports/preview', { body: form })
      return { status, preview: body as unknown as ImportPreview & { errors?: unknown } }
    }

    it('nominates lawyers, whose engagements follow once they are vetted', async () => {
      const { preview: seen } = await preview([HEADER, row(number)])
      expect(seen).toMatchObject({ kind: 'counsel', created: 1, rejected: 0, warned: 1 })
      expect(seen.knownColumns.map(({ key }) => key)).toContain('licenceNumber')
      expect((await office.post(`/imports/${seen.id}/start`, {})).status).toBe(200)
      await executeRun(test.payload, seen.id)
      const nominated = await byLicence(number)
      expect(nominated).toMatchObject({ state: 'nominated', nominatingUnit: region.office.id })
      expect(await engagementsOf(nominated?.id)).toEqual([])

      await test.payload.update({
        collection: 'counsel',
        id: nominated?.id ?? '',
        data: { state: 'vetted' },
        depth: 0,
      })
      const { preview: again } = await preview([HEADER, row(number)])
      expect(again).toMatchObject({ created: 0, updated: 1, rejected: 0 })
      await office.post(`/imports/${again.id}/start`, {})
      await executeRun(test.payload, again.id)
      expect(await engagementsOf(nominated?.id)).toHaveLength(1)
      expect((await office.post(`/imports/${again.id}/undo`, {})).status).toBe(200)
      expect(await engagementsOf(nominated?.id)).toEqual([])
    })

    it('keeps to the region of the office, and is not for courts', async () => {
      const away = await makeRegion(test)
      const { preview: seen } = await preview([HEADER, row(number, { 3: away.department.name })])
      expect(seen.rejections).toMatchObject([{ column: '聘任单位' }])
      expect((await preview([HEADER, row(number)], await region.login('court'))).status).toBe(403)
      expect((await preview([HEADER, row(number)], await region.login('agency'))).status).toBe(403)
    })

    it('offers a template that is itself a list', async () => {
      const { status, headers } = await office.get('/imports/templates/counsel')
      expect([status, headers.get('content-disposition')]).toEqual([
        200,
        'attachment; filename="template-counsel.xlsx"',
      ])
      expect((await office.get('/imports/templates/nothing')).status).toBe(404)
    })
  })
})
