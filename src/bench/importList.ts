import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'

import ExcelJS from 'exceljs'

import type { BenchContext } from '@/src/bench/benchContext'
import type { Measurement } from '@/src/bench/measure'
import type { Organizations } from '@/src/bench/makeOrganizations'
import { runScript } from '@/src/bench/runScript'
import { createRun } from '@/src/imports/importRun'

const ROWS = 100_000
const CHUNK = 500
const results = [
  '判决驳回原告诉讼请求',
  '撤销',
  '确认违法',
  '准许撤诉',
  '驳回起诉',
  '责令履行',
] as const

const headings = [
  '案号',
  '法院',
  '案由',
  '原告',
  '被告',
  '立案日期',
  '开庭时间',
  '结案日期',
  '结案方式',
]

/** Row of the list, from 1; its numbers are of a year that no other measurement uses. */
const rowOf = ({ counties }: Organizations, index: number): string[] => {
  const county = counties[index % counties.length]
  const agency = county?.departments[index % county.departments.length]
  return [
    `(2019)${county?.court.code ?? ''}行初${index}号`,
    county?.court.name ?? '',
    '行政处罚',
    `原告${index}`,
    agency?.name ?? '',
    '2019-01-15',
    '2019-04-20',
    '2019-06-01',
    results[index % results.length] ?? '',
  ]
}

const writeList = async (file: string, organizations: Organizations): Promise<void> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: createWriteStream(file),
    useSharedStrings: true,
  })
  const sheet = workbook.addWorksheet('名单')
  sheet.addRow(headings).commit()
  for (let index = 1; index <= ROWS; index += 1) sheet.addRow(rowOf(organizations, index)).commit()
  sheet.commit()
  await workbook.commit()
}

/** The same facts by hand: one row or document a case, without defendants, audit and derivation. */
const insertByHand = async ({
  bare: { sql, cases },
  organizations,
}: BenchContext): Promise<void> => {
  const at = new Date().toISOString()
  for (let start = 1; start <= ROWS; start += CHUNK) {
    const rows = Array.from({ length: CHUNK }, (_, offset) => {
      const [
        caseNumber = '',
        court = '',
        cause = '',
        ,
        ,
        filedOn = '',
        heardOn = '',
        concludedOn = '',
      ] = rowOf(organizations, start + offset)
      return { caseNumber: `裸${caseNumber}`, court, cause, filedOn, heardOn, concludedOn }
    })
    if (sql) {
      const courts = new Map(organizations.counties.map(({ court }) => [court.name, court.id]))
      const values = rows.flatMap(({ caseNumber, court, cause, filedOn, heardOn, concludedOn }) => [
        `bench-${caseNumber}`,
        caseNumber,
        courts.get(court) ?? '',
        'first',
        cause,
        filedOn,
        heardOn,
        concludedOn,
        caseNumber,
        at,
        at,
      ])
      await sql(
        `INSERT INTO cases (id, case_number, court_id, instance, cause, filed_on, heard_on, concluded_on, unique_key, created_at, updated_at) VALUES ${rows.map(() => `(${Array(11).fill('?').join()})`).join()}`,
        values,
      )
    } else await cases?.insertMany(rows.map((row) => ({ ...row, uniqueKey: row.caseNumber })))
  }
}

const removeByHand = async ({ bare: { sql, cases } }: BenchContext): Promise<void> => {
  await sql?.(`DELETE FROM cases WHERE case_number LIKE '裸%'`, [])
  await cases?.deleteMany({ caseNumber: /^裸/ })
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** What the importing process says of itself. */
interface Imported {
  readonly created: number
  readonly seconds: number
  /** The highest resident size, in kilobytes. */
  readonly maxRSS: number
}

/**
 * Importing an .xlsx court list of 100,000 rows end to end, in a process of its own: reading, checks, cases,
 * audit events. Rows a second, and the highest resident size of that whole process.
 */
export const importList = async (context: BenchContext): Promise<Measurement[]> => {
  const { payload, engine, organizations, say } = context
  const folder = await mkdtemp(path.join(os.tmpdir(), 'zhisu-bench-'))
  try {
    const file = path.join(folder, 'list.xlsx')
    await writeList(file, organizations)
    say(`import of ${ROWS} rows`)
    const { id } = await createRun(payload, {
      fileName: 'list.xlsx',
      storedPath: file,
      user: null,
      state: 'queued',
      options: {},
    })
    const script = path.join(import.meta.dirname, 'importProcess.ts')
    const { created, seconds: value, maxRSS } = await runScript<Imported>(script, [String(id)])
    if (created !== ROWS) throw new Error(`${created} of ${ROWS} rows were imported`)
    const bare = await seconds(() => insertByHand(context))
    await removeByHand(context)
    const shared = { engine, runs: 1 }
    return [
      {
        ...shared,
        name: 'import of 100,000 rows',
        unit: 's',
        value,
        bare,
        ratio: value / bare,
        note: 'an .xlsx court list end to end, against inserting the bare rows of the same cases',
      },
      {
        ...shared,
        name: 'import, rows a second',
        unit: 'rows/s',
        value: ROWS / value,
        aim: '≥ 1000',
        note: 'reading, checks, cases with defendants and audit events, in transactions of 500',
      },
      {
        ...shared,
        name: 'import, highest memory',
        unit: 'MB',
        value: maxRSS / 1024,
        aim: '< 700',
        note: 'highest resident size of the whole importing process',
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
