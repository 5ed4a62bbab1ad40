import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { importCases } from '@/src/imports/importCases'
import type { ImportWork } from '@/src/imports/importList'
import { createRun, executeRun } from '@/src/imports/importRun'
import type { ImportOptions } from '@/src/imports/importTask'
import { undoImport } from '@/src/imports/undoImport'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'

const lists = path.resolve('test/fixtures/court-lists')
const list2022 = path.join(lists, 'court-list-2022.xlsx')
const listWithErrors = path.join(lists, 'court-list-with-errors-gbk.csv')

const options: ImportOptions = {
  createMissing: true,
  dryRun: false,
  allOrNothing: false,
  openDuties: false,
  columns: new Map(),
  agencies: {},
}

/** The counties of the sample lists and their courts. */
const places = [
  ['兴义市', '黔2301'],
  ['兴仁市', '黔2302'],
  ['普安县', '黔2323'],
  ['晴隆县', '黔2324'],
  ['贞丰县', '黔2325'],
  ['望谟县', '黔2326'],
  ['册亨县', '黔2327'],
  ['安龙县', '黔2328'],
] as const

describe('the import of court lists', () => {
  let test: TestPayload

  const look = async (file: string, changes: Partial<ImportWork> = {}) =>
    importCases({
      req: await createLocalReq({}, test.payload),
      file,
      fileName: path.basename(file),
      scope: { kind: 'all' },
      options: { ...options, dryRun: true },
      run: null,
      ...changes,
    })
  const run = async (file: string, stored = {}) => {
    const doc = await createRun(test.payload, {
      fileName: path.basename(file),
      storedPath: file,
      user: null,
      state: 'queued',
      options: { createMissing: true, ...stored },
    })
    return { id: doc.id, summary: await executeRun(test.payload, doc.id) }
  }
  const count = async (where = {}) =>
    (await test.payload.count({ collection: 'cases', where })).totalDocs

  beforeAll(async () => {
    test = await bootTestPayload()
    const { totalDocs } = await test.payload.count({
      collection: 'regions',
      where: { name: { equals: '兴义市' } },
    })
    if (totalDocs > 0) return
    for (const [name, code] of places) {
      const region = await test.payload.create({
        collection: 'regions',
        data: { name, slug: randomUUID(), level: 'county' },
        depth: 0,
      })
      await test.payload.create({
        collection: 'courts',
        data: { name: `${name}人民法院`, code, level: 'basic', region: region.id },
        depth: 0,
      })
    }
  })
  afterAll(() => test.destroy())

  it('looks at a list without writing', async () => {
    const before = await count()
    const summary = await look(list2022)
    expect(summary).toMatchObject({
      read: 508,
      created: 508,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    })
    expect(await count()).toBe(before)
  })

  it('rejects the wrong rows of a GBK list one by one, and keeps the doubtful ones', async () => {
    const summary = await look(listWithErrors)
    expect(summary.rejections.map(({ row, column, value }) => [row, column, value])).toEqual([
      [4, '案号', ''],
      [7, '案号', '黔行初字第5号'],
      [9, '收案日期', '2022-02-30'],
      [11, '审结日期', '2021-01-01'],
      [13, '被告/被上诉人', ''],
      [15, '裁判结果', '胜诉'],
      [17, '案号', '〔2022〕黔2301行初3号'],
      [21, '原告/上诉人', '=HYPERLINK("http://example.org","x")'],
      [23, '负责人是否出庭', '可能'],
    ])
    expect(summary.warnings.filter(({ row }) => row > 1)).toMatchObject([
      {
        row: 19,
        column: '审结日期',
        value: '44927',
        reason: { zh: expect.stringContaining('2023-01-01') },
      },
    ])
  })

  it('takes the list of 2022 as it is: 508 rows, none rejected, 122 lost', async () => {
    const { summary } = await run(list2022)
    expect(summary).toMatchObject({
      read: 508,
      created: 508,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      unknownColumns: [],
    })
    const of2022 = [
      { concludedOn: { greater_than_equal: '2022-01-01' } },
      { concludedOn: { less_than_equal: '2022-12-31' } },
    ]
    expect(await count({ and: of2022 })).toBe(508)
    expect(await count({ and: [...of2022, { isLost: { equals: true } }] })).toBe(122)
    const { totalDocs } = await test.payload.count({ collection: 'duties' })
    expect(totalDocs).toBe(0)
  })

  it('changes nothing when the same list comes again', async () => {
    const { summary } = await run(list2022)
    expect(summary).toMatchObject({
      read: 508,
      created: 0,
      updated: 0,
      unchanged: 508,
      rejected: 0,
    })
  })

  it('is undone as a whole', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'zhisu-')), 'list.csv')
    fs.writeFileSync(
      file,
      '案号,法院,被告,立案日期\n(2024)黔2301行初901号,兴义市人民法院,兴义市公安局,2024-01-02\n(2024)黔2301行初902号,兴义市人民法院,兴义市公安局,2024-01-02\n',
    )
    const { id, summary } = await run(file)
    expect(summary).toMatchObject({ created: 2 })
    const [touched] = (
      await test.payload.find({
        collection: 'cases',
        where: { importRun: { equals: id } },
        sort: 'caseNumber',
        depth: 0,
      })
    ).docs
    await test.payload.update({
      collection: 'cases',
      id: touched?.id ?? '',
      data: { remarks: '已核对' },
    })
    const result = await undoImport(await createLocalReq({}, test.payload), id)
    expect(result).toMatchObject({ trashed: 1, restored: 0, kept: [{ id: touched?.id }] })
    expect((await run(file)).summary).toMatchObject({ created: 1, unchanged: 1 })
  })
})
