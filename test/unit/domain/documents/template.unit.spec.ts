import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { place, tablePlace } from '@/src/domain/documents/definition'
import { cellsOfLine, tableToLines } from '@/src/domain/documents/tableLines'
import {
  fillTemplate,
  placesIn,
  toFillIn,
  unknownPlaces,
  writtenPlace,
} from '@/src/domain/documents/template'

const offered = [
  place('agency', '单位', 'Agency'),
  place('facts', '事实', 'Facts'),
  tablePlace('cases', '案件', 'Cases'),
]

describe('placeholders', () => {
  it('are named where a kind does not offer them', () => {
    const text = '{{agency}} {{ agencyy }} {{table:facts}} {{cases}} {{table:cases}} {{}}'
    expect(unknownPlaces(text, offered)).toEqual([
      '{{agencyy}}',
      '{{table:facts}}',
      '{{cases}}',
      '{{}}',
    ])
  })

  it('are known as they are written', () => {
    expect(unknownPlaces(offered.map(writtenPlace).join(''), offered)).toEqual([])
    expect(placesIn('{{agency}}{{agency}}')).toEqual(['{{agency}}'])
  })
})

describe('filling a wording', () => {
  it('puts values into lines, makes lines of several, drops empty ones', () => {
    const filled = fillTemplate(
      '约谈{{agency}}：\n{{facts}}\n{{table:cases}}\n{{agency}}、{{facts}}',
      offered,
      {
        agency: '普安县自然资源局',
        facts: '第一\n\n第二',
        cases: [
          ['案号', '结果'],
          ['（2026）黔2301行初1号', '撤销|违法'],
        ],
      },
    )
    expect(filled.split('\n')).toEqual([
      '约谈普安县自然资源局：',
      '第一',
      '第二',
      '| 案号 | 结果 |',
      '| （2026）黔2301行初1号 | 撤销｜违法 |',
      '普安县自然资源局、第一；第二',
    ])
    expect(fillTemplate('甲\n{{facts}}\n乙', offered, { facts: '' })).toBe('甲\n乙')
  })

  it('asks the clerk for what the record does not say', () => {
    const filled = fillTemplate('{{facts}}\n{{agency}}', offered, { agency: '某局' })
    expect(filled).toBe('【请填写：事实】\n某局')
    expect(toFillIn(filled)).toEqual(['事实'])
    expect(toFillIn(filled.replace('【请填写：事实】', '事实如下'))).toEqual([])
  })

  it('never reads a value as a placeholder', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (agency, facts) => {
        const filled = fillTemplate('甲{{agency}}乙{{facts}}丙', offered, {
          agency: `{{facts}}${agency}`.replace(/\n/g, ''),
          facts: facts.replace(/\n/g, ''),
        })
        expect(filled.startsWith('甲{{facts}}')).toBe(true)
      }),
    )
  })

  it('leaves a text without placeholders as it is', () => {
    const plain = fc.string().filter((text) => !text.includes('{{'))
    fc.assert(
      fc.property(plain, (text) => {
        expect(fillTemplate(text, offered, {})).toBe(text)
      }),
    )
  })
})

describe('tables as lines', () => {
  it('are read as they were written, bars and white space in cells apart', () => {
    const cell = fc.string().map((text) => text.replace(/\||\s+/g, ''))
    const row = fc.array(cell, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(tableToLines(rows).map(cellsOfLine)).toEqual(rows)
      }),
    )
  })

  it('are no other lines', () => {
    expect(cellsOfLine('一、基本情况')).toBeNull()
    expect(cellsOfLine('甲|乙')).toBeNull()
  })
})
