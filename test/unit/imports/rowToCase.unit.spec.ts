import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { formatCaseNumber } from '@/src/domain/litigation/case-number'
import { outcomes } from '@/src/domain/litigation/outcomes'
import { listColumns, type ColumnKey } from '@/src/imports/columns'
import type { ListHeader, ListRow } from '@/src/imports/readCourtList'
import { rowToCase } from '@/src/imports/rowToCase'
import type { Cell } from '@/src/imports/table/cell'

const header: ListHeader = {
  row: 1,
  columns: listColumns.map(({ key, heading }, index) => ({ index, key, heading })),
  unknownColumns: [],
  missing: [],
  headings: listColumns.map(({ heading }) => heading),
}

const rowOf = (texts: Partial<Record<ColumnKey, string | Cell>>): ListRow => ({
  row: 2,
  values: Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? { kind: 'text', text } : text,
    ]),
  ),
  texts: [],
})

const complete = {
  caseNumber: '(2025)黔2301行初12号',
  court: '兴义市人民法院',
  defendants: '兴义市自然资源局',
  filedOn: '2025-03-01',
}

const brackets = fc.constantFrom(['(', ')'], ['（', '）'], ['〔', '〕'], ['[', ']'], [' ( ', ' ) '])
const aDay = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** The same day as offices write it. */
const writings = (day: string): fc.Arbitrary<string> => {
  const [year = '', month = '', date = ''] = day.split('-')
  const [m, d] = [String(Number(month)), String(Number(date))]
  return fc.constantFrom(
    day,
    `${year}/${m}/${d}`,
    `${year}.${m}.${d}`,
    `${year}年${m}月${d}日`,
    `${year}年${month}月${date}日 上午9:30`,
    `${year}${month}${date}`,
    ` ${day} 09:00:00 `,
  )
}

describe('a row of a court list', () => {
  it('is read the same however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2015, max: 2026 }),
        fc.integer({ min: 1, max: 99_999 }),
        brackets,
        fc.constantFrom('、', '；', ';'),
        aDay.chain((day) => fc.tuple(fc.constant(day), writings(day))),
        (year, number, [open = '', close = ''], separator, [day, written]) => {
          const { facts } = rowToCase(
            header,
            rowOf({
              ...complete,
              caseNumber: `${open}${year}${close}黔2301行初${number}号`,
              defendants: ['兴义市自然资源局', '兴义市人民政府'].join(separator),
              filedOn: written,
            }),
          )
          expect(facts && formatCaseNumber(facts.number)).toBe(`(${year})黔2301行初${number}号`)
          expect(facts?.filedOn).toBe(day)
          expect(facts?.defendants).toEqual(['兴义市自然资源局', '兴义市人民政府'])
        },
      ),
    )
  })

  it('is read or refused with the place and the reason, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '=1+1',
        '＝HYPERLINK("x")',
        '-',
        '不详',
        '是',
        '否',
        '2025-02-30',
        '撤销',
        '\ufffd',
      ),
      fc.record({
        kind: fc.constantFrom<Cell['kind'][]>('text', 'date', 'formula', 'error'),
        text: fc.string({ maxLength: 20 }),
      }),
    )
    const keys = listColumns.map(({ key }) => key)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), cell), (texts) => {
        const { facts, problems } = rowToCase(header, rowOf({ ...complete, ...texts }))
        const errors = problems.filter(({ severity }) => severity === 'error')
        expect(facts === null).toBe(errors.length > 0)
        for (const { row, column, reason } of problems) {
          expect(row).toBe(2)
          expect(header.headings).toContain(column)
          expect(reason.zh && reason.en).toBeTruthy()
          expect(`${reason.zh}${reason.en}`).not.toMatch(/\{\{\w+\}\}/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(listColumns.map(({ key, heading }) => [heading, key] as const))(
    'never takes a formula for a value: %s',
    (heading, key) => {
      const { facts, problems } = rowToCase(
        header,
        rowOf({ ...complete, [key]: { kind: 'formula', text: '=1+1' } }),
      )
      expect(facts).toBeNull()
      expect(problems).toContainEqual(
        expect.objectContaining({ column: heading, severity: 'error' }),
      )
    },
  )

  it('knows every result by its own name', () => {
    for (const { value, label } of outcomes) {
      const { facts } = rowToCase(
        header,
        rowOf({ ...complete, outcome: label.zh, concludedOn: '2025-08-01' }),
      )
      expect([label.zh, facts?.outcome]).toEqual([label.zh, value])
    }
  })
})
