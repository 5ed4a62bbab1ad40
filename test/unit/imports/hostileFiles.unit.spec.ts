import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'

import { afterAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'

import { openCourtList } from '@/src/imports/readCourtList'
import { requireColumns } from '@/src/imports/readList'
import { rowToCase } from '@/src/imports/rowToCase'
import { TableError } from '@/src/imports/table/tableError'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhisu-hostile-'))
const HEADINGS = ['案号', '法院', '被告', '立案日期']
const ROW = ['(2025)黔2301行初1号', '兴义市人民法院', '兴义市公安局', '2025-03-01']

const file = (name: string, content: Buffer | string): string => {
  const at = path.join(folder, name)
  fs.writeFileSync(at, content)
  return at
}

const workbook = async (
  name: string,
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<string> => {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('名单'), book)
  const at = path.join(folder, name)
  await book.xlsx.writeFile(at)
  return at
}

/** Reads a whole list, as the import does. */
const read = async (at: string, name = at) => {
  const { header, rows } = await openCourtList(at, name)
  requireColumns(header)
  const found = []
  for await (const row of rows) found.push({ row: row.row, ...rowToCase(header, row) })
  return { header, found }
}

const keyOf = async (at: string, name = at): Promise<string> => {
  try {
    await read(at, name)
    return 'no error'
  } catch (error) {
    if (error instanceof TableError) return error.key
    throw error
  }
}

interface Part {
  name: string
  content: Buffer
  /** What the directory says the content unpacks to. */
  declared?: number
}

/** A .zip as small as it gets, so that its directory can lie. */
const zip = (parts: readonly Part[]): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declared = content.length } of parts) {
    const packed = deflateRawSync(content)
    const fileName = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declared, 18)
    fields.writeUInt16LE(fileName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, fileName, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, fileName]))
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06'), end])
}

const parts = (sheet: Buffer, declared?: number): Part[] => [
  {
    name: 'xl/workbook.xml',
    content: Buffer.from(
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: Buffer.from(
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  },
  { name: 'xl/worksheets/sheet1.xml', content: sheet, ...(declared ? { declared } : {}) },
]

describe('files that are no court list', () => {
  afterAll(() => fs.rmSync(folder, { recursive: true }))

  it.each([
    ['an empty file', 'empty.xlsx', '', 'imports.emptyFile'],
    ['a PDF with another name', 'pdf.xlsx', '%PDF-1.7\n', 'imports.wrongType'],
    ['text with the name of a workbook', 'text.xlsx', HEADINGS.join(), 'imports.wrongType'],
    [
      'a picture with the name of a list',
      'png.csv',
      Buffer.from([0x89, 0x50, 0, 0]),
      'imports.wrongType',
    ],
    ['a web page that calls itself a list', 'page.csv', '<html><table>', 'imports.wrongType'],
    [
      'a workbook of the old format',
      'old.xls',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'imports.oldExcel',
    ],
    [
      'a workbook with a password',
      'secret.xlsx',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'imports.passwordProtected',
    ],
    [
      'an archive that is cut off',
      'cut.xlsx',
      Buffer.from('PK\x03\x04abcdef'),
      'imports.brokenArchive',
    ],
    [
      'an archive of something else',
      'docx.xlsx',
      zip([{ name: 'a.txt', content: Buffer.from('a') }]),
      'imports.notWorkbook',
    ],
    ['a list without a header', 'no-header.csv', 'a,b,c\n1,2,3\n', 'imports.headerMissing'],
    [
      'a list without a required column',
      'no-date.csv',
      '案号,法院,被告,案由\na,b,c,d\n',
      'imports.columnMissing',
    ],
    ['a column twice', 'twice.csv', '案号,案号,法院,被告,立案日期\n', 'imports.columnTwice'],
    ['a quote that never ends', 'quote.csv', `${HEADINGS.join()}\n"a,b\nc`, 'imports.brokenText'],
  ])('%s gets its own error', async (_, name, content, key) => {
    expect(await keyOf(file(name, content))).toBe(key)
  })

  it('a zip bomb is refused by its directory, before it is unpacked', async () => {
    const bomb = zip(parts(Buffer.alloc(60_000_000, 0x20)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await keyOf(file('bomb.xlsx', bomb))).toBe('imports.zipBomb')
  })

  it('a zip bomb that lies about its size stops where the lie shows', async () => {
    const bomb = zip(parts(Buffer.alloc(60_000_000, 0x20), 2_000))
    expect(await keyOf(file('liar.xlsx', bomb))).toBe('imports.brokenArchive')
  })

  it('entities of XML are not resolved', async () => {
    const sheet = Buffer.from(
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
    )
    expect(await keyOf(file('entities.xlsx', zip(parts(sheet))))).toBe('imports.brokenArchive')
  })

  it('ten thousand columns are refused, empty ones are not counted', async () => {
    const wide = await workbook('wide.xlsx', (sheet) => {
      sheet.addRow([...HEADINGS, ...Array.from({ length: 10_000 }, (_, index) => `列${index}`)])
    })
    expect(await keyOf(wide)).toBe('imports.tooManyColumns')
    const styled = await workbook('styled.xlsx', (sheet) => {
      sheet.addRow(HEADINGS)
      sheet.addRow(ROW).getCell(5_000).font = { bold: true }
    })
    expect((await read(styled)).found).toHaveLength(1)
    const csv = file('wide.csv', `${HEADINGS.join()}${',x'.repeat(10_000)}\n`)
    expect(await keyOf(csv)).toBe('imports.tooManyColumns')
  })

  it('a formula in a fact rejects its row; one beside the facts does no harm', async () => {
    const at = await workbook('formula.xlsx', (sheet) => {
      sheet.addRow(['序号', ...HEADINGS])
      sheet.addRow([{ formula: 'ROW()-1', result: 1 }, ...ROW])
      sheet.addRow([
        2,
        ...ROW.slice(0, 2),
        { formula: '"兴义市"&"公安局"', result: '兴义市公安局' },
        ROW[3],
      ])
    })
    const { found } = await read(at)
    expect(found.map(({ row, facts }) => [row, facts !== null])).toEqual([
      [2, true],
      [3, false],
    ])
    expect(found[1]?.problems[0]).toMatchObject({
      column: '被告',
      reason: { zh: expect.stringContaining('公式') },
    })
  })

  it('links, formatted text, numbers and dates come as what they show', async () => {
    const at = await workbook('kinds.xlsx', (sheet, book) => {
      book.properties.date1904 = true
      sheet.addRow(['2025年行政案件'])
      sheet.addRow([...HEADINGS, '原告'])
      sheet.addRow([
        { text: ROW[0], hyperlink: 'http://example.org' },
        { richText: [{ text: '兴义市' }, { font: { bold: true }, text: '人民法院' }] },
        ROW[2],
        new Date(Date.UTC(2025, 2, 1)),
        12345,
      ])
      sheet.addRow(['合计', '1件'])
    })
    const { found } = await read(at)
    expect(found).toHaveLength(1)
    expect(found[0]?.facts).toMatchObject({
      number: { normalized: ROW[0] },
      court: ROW[1],
      filedOn: '2025-03-01',
      plaintiffs: [{ name: '12345' }],
    })
  })

  it('a header of two rows with merged cells is understood', async () => {
    const at = await workbook('merged.xlsx', (sheet) => {
      sheet.addRow([...HEADINGS, '负责人', ''])
      sheet.addRow(['', '', '', '', '是否出庭', '是否出声'])
      sheet.mergeCells('E1:F1')
      sheet.addRow([...ROW, '是', '否'])
    })
    expect((await read(at)).found[0]?.facts).toMatchObject({ headAttended: 'yes', headSpoke: 'no' })
  })

  it.each(['utf-8', 'gb18030', 'utf-16le'])('a list in %s is read', async (encoding) => {
    const text = `${HEADINGS.join()}\n${ROW.join()}\n`
    const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') })
    const { found } = await read(file(`${encoding}.csv`, bytes))
    expect(found[0]?.facts).toMatchObject({ court: ROW[1], defendants: [ROW[2]] })
  })
})
