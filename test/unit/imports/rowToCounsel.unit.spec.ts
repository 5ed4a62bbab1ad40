import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { rosterColumns, type RosterColumn } from '@/src/imports/counsel/rosterColumns'
import { rowToCounsel } from '@/src/imports/counsel/rowToCounsel'
import type { HeaderOf, RowOf } from '@/src/imports/readList'
import type { Cell } from '@/src/imports/table/cell'

const header: HeaderOf<RosterColumn> = {
  row: 1,
  columns: rosterColumns.columns.map(({ key, heading }, index) => ({ key, heading, index })),
  unknownColumns: [],
  missing: [],
  headings: rosterColumns.columns.map(({ heading }) => heading),
}

const usual: Partial<Record<RosterColumn, string>> = {
  name: '张三',
  licenceNumber: '15223201510000001',
  firm: '贵州某某律师事务所',
}

const rowOf = (texts: Partial<Record<RosterColumn, string | Cell>>): RowOf<RosterColumn> => ({
  row: 7,
  values: Object.fromEntries(
    Object.entries(texts).map(([key, cell]) => [
      key,
      typeof cell === 'string' ? { kind: 'text', text: cell } : cell,
    ]),
  ),
  texts: [],
})
const read = (texts: Partial<Record<RosterColumn, string | Cell>>) =>
  rowToCounsel(header, rowOf({ ...usual, ...texts }))
const rejected = (texts: Partial<Record<RosterColumn, string | Cell>>): string[] =>
  read(texts)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ column }) => column)

describe('a row of a roster', () => {
  it('is read with everything that it states, in the usual writings', () => {
    expect(
      read({
        licenceNumber: '１５２２３ 2015-10000001',
        kind: '社会律师',
        fields: '自然资源、公安；海商',
        isCivilServant: '否',
        unit: '兴义市自然资源局',
        startOn: '2026年1月1日',
        endOn: '2026/12/31',
        feeClass: '年费+按件',
        phone: '13800000000',
        email: 'zhang@example.com',
      }),
    ).toMatchObject({
      facts: {
        name: '张三',
        licenceNumber: '15223201510000001',
        kind: 'external',
        fields: ['natural-resources', 'public-security', 'other'],
        isCivilServant: false,
        engagement: {
          unit: '兴义市自然资源局',
          startOn: '2026-01-01',
          endOn: '2026-12-31',
          feeClass: 'annual-and-matter',
        },
      },
      problems: [{ severity: 'warning', column: '专长领域' }],
    })
  })

  it('says nothing where it is silent', () => {
    expect(read({}).facts).toMatchObject({
      kind: null,
      fields: null,
      isCivilServant: null,
      phone: null,
      engagement: null,
    })
  })

  it.each([
    ['no name', { name: '' }, ['姓名']],
    ['no licence', { licenceNumber: '—' }, ['执业证号']],
    ['a kind that is none', { kind: '法官' }, ['类别']],
    ['an unclear answer', { isCivilServant: '也许' }, ['是否现职公务员']],
    ['a unit without a term', { unit: '某局' }, ['聘期起', '聘期止']],
    ['a term without a unit', { startOn: '2026-01-01', endOn: '2026-12-31' }, ['聘任单位']],
    ['a reversed term', { unit: '某局', startOn: '2026-12-31', endOn: '2026-01-01' }, ['聘期止']],
    [
      'a day that is none',
      { unit: '某局', startOn: '2026-02-30', endOn: '2026-12-31' },
      ['聘期起'],
    ],
    ['no e-mail address', { email: '无此人' }, ['邮箱']],
    ['a formula', { name: { kind: 'formula', text: '=A1' } as Cell }, ['姓名']],
  ])('is rejected for %s', (_, texts, columns) => {
    expect(rejected(texts)).toEqual(columns)
    expect(read(texts).facts).toBeNull()
  })

  it('warns of a licence that Excel has rounded', () => {
    expect(read({ licenceNumber: '15223201510000000' }).problems).toMatchObject([
      { severity: 'warning', column: '执业证号' },
    ])
  })

  it('is read or rejected with reasons, whatever stands in it, and never throws', () => {
    const cell = fc.record({
      kind: fc.constantFrom<Cell['kind']>('text', 'date', 'formula', 'error'),
      text: fc.oneof(fc.string(), fc.constantFrom('2026-01-01', '是', '外聘律师', '=1', '无', '')),
    })
    const texts = fc.dictionary(
      fc.constantFrom(...rosterColumns.columns.map(({ key }) => key)),
      cell,
    )
    fc.assert(
      fc.property(texts, (cells) => {
        const { facts, problems } = rowToCounsel(header, rowOf(cells))
        const errors = problems.filter(({ severity }) => severity === 'error')
        expect(facts === null).toBe(errors.length > 0)
        for (const { row, column, reason } of problems) {
          expect(row).toBe(7)
          expect(header.headings).toContain(column)
          expect(reason.zh.length * reason.en.length).toBeGreaterThan(0)
        }
        if (facts?.engagement) expect(facts.engagement.startOn <= facts.engagement.endOn).toBe(true)
      }),
    )
  })
})
