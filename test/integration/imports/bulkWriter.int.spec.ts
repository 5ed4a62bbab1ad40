import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { bulkWriterFor } from '@/src/imports/bulkWriterFor'
import { statedFields, type LinkedFacts } from '@/src/imports/caseRecord'
import { importChunk } from '@/src/imports/importChunk'
import { Organizations } from '@/src/imports/organizations'
import { rowToCase } from '@/src/imports/rowToCase'
import type { ListHeader } from '@/src/imports/readCourtList'
import { listColumns } from '@/src/imports/columns'
import { rawRecord } from '@/test/harness/rawRecord'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'

const header: ListHeader = {
  row: 1,
  columns: listColumns.map(({ key, heading }, index) => ({ key, heading, index })),
  unknownColumns: [],
  missing: [],
  headings: listColumns.map(({ heading }) => heading),
}

/** What differs between two records of the same facts: ids, instants, and what they were numbered by. */
const comparable = (value: unknown, replaced: ReadonlyMap<string, string>): unknown => {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    /^(_?id|_parentID|parent|subjectId|createdAt|updatedAt|occurredAt|correlationId)$/.test(key)
      ? null
      : inner,
  )
  let result = text
  for (const [from, to] of replaced) result = result.replaceAll(from, to)
  return JSON.parse(result) as unknown
}

describe('a case that the import writes', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
  })
  afterAll(() => test.destroy())

  const cases: [string, Record<string, string>][] = [
    [
      'with everything',
      {
        cause: '行政处罚',
        plaintiffs: '张某、某公司',
        servedOn: '2026-03-10',
        heardOn: '2026-04-01',
        headAttended: '是',
        headSpoke: '否',
        concludedOn: '2026-05-05',
        outcome: '撤销',
        effectiveOn: '2026-06-01',
        procedure: '简易程序',
        both: '1',
      },
    ],
    ['with little', {}],
    [
      'with a cause of no category',
      { cause: '其他', concludedOn: '2026-05-05', outcome: '准许撤诉' },
    ],
    ['with a doubt', { concludedOn: '2026-05-05', outcome: '驳回诉讼请求', headAttended: '否' }],
  ]

  it.each(cases)('is, %s, the one that a save makes', async (name, given) => {
    const { payload } = test
    const { both, ...cells } = given
    const serial = cases.findIndex(([other]) => other === name) + 1
    const importRun = await payload.create({
      collection: 'imports',
      data: { kind: 'cases', fileName: name, state: 'queued' },
      depth: 0,
    })
    const listRow = (caseNumber: string) => {
      const texts: Record<string, string> = {
        caseNumber,
        court: region.court.name,
        defendants: [region.department.name, ...(both ? [region.otherDepartment.name] : [])].join(
          '、',
        ),
        filedOn: '2026-03-02',
        ...cells,
      }
      const values = Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, { kind: 'text' as const, text }]),
      )
      return { row: 2, values, texts: Object.values(texts) }
    }
    const row = listRow(`(2026)黔2301行初8${serial}0号`)
    const read = rowToCase(header, row)
    const req = await createLocalReq({ context: { isHistory: true } }, payload)
    const organizations = await Organizations.load(req)
    const result = await inTransaction(req, (inner) =>
      importChunk(
        inner,
        {
          header,
          organizations,
          options: {
            createMissing: false,
            dryRun: false,
            allOrNothing: false,
            openDuties: false,
            columns: new Map(),
            agencies: {},
          },
          scope: { kind: 'all' },
          writer: bulkWriterFor(payload),
          run: { id: importRun.id, changesFile: '/dev/null' },
          accepted: new Map(),
          updatedBefore: new Set(),
        },
        [{ row, read }],
      ),
    )
    expect(result.created).toBe(1)

    const other = rowToCase(header, listRow(`(2026)黔2301行初8${serial}1号`))
    if (!other.facts) throw new Error('the row was rejected')
    const agencies = [region.department, ...(both ? [region.otherDepartment] : [])]
    const linked: LinkedFacts = {
      facts: other.facts,
      court: { id: region.court.id, name: region.court.name, code: null, region: null },
      agencies: agencies.map(({ id, name: agencyName, field }) => ({
        id,
        name: agencyName,
        field,
        region: region.region.id,
      })),
    }
    const made = await inTransaction(req, (inner) =>
      payload.create({
        collection: 'cases',
        data: { ...statedFields(linked), importRun: importRun.id },
        depth: 0,
        req: inner,
      }),
    )
    const { docs } = await payload.find({
      collection: 'cases',
      where: { caseNumber: { equals: `(2026)黔2301行初8${serial}0号` } },
      depth: 0,
    })
    const imported = docs[0]
    if (!imported) throw new Error('nothing was imported')
    const same = new Map([[`行初8${serial}1号`, `行初8${serial}0号`]])
    expect(comparable(await rawRecord(payload, 'cases', imported.id), same)).toEqual(
      comparable(await rawRecord(payload, 'cases', made.id), same),
    )
  })
})
