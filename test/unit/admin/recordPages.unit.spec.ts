import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { progressOf } from '@/src/admin/records/progressOf'
import { sheetOf } from '@/src/admin/records/sheetOf'
import { sentValue } from '@/src/admin/records/step'
import { bulletinOutlook } from '@/src/admin/bulletins/bulletinSteps'
import { changeField, changeValue, signedPoints } from '@/src/admin/bulletins/changeText'
import { itemsOf, runningScore } from '@/src/admin/oversight/inspections/scoreRows'
import { yearAsked } from '@/src/admin/oversight/yearOfList'
import { inspectionStates } from '@/src/domain/accountability/inspection'

const label = (zh: string, en: string) => ({ zh, en })

describe('a record as a page to read', () => {
  const fields: Field[] = [
    { name: 'steps', type: 'ui', admin: {} },
    { name: 'state', type: 'text', label: label('状态', 'State'), admin: { position: 'sidebar' } },
    { name: 'secret', type: 'text', label: label('密', 'Secret'), hidden: true },
    { name: 'shownElsewhere', type: 'text', label: label('他', 'Other'), admin: { hidden: true } },
    {
      type: 'tabs',
      tabs: [
        {
          label: label('一', 'One'),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'mode',
                  type: 'select',
                  label: label('方式', 'Mode'),
                  options: [{ value: 'online', label: label('网络', 'Online') }],
                },
                { name: 'place', type: 'text', label: label('地点', 'Place') },
              ],
            },
          ],
        },
        {
          label: label('二', 'Two'),
          fields: [
            {
              name: 'people',
              type: 'array',
              label: label('人员', 'People'),
              fields: [
                { name: 'post', type: 'text', label: label('岗位', 'Post') },
                { name: 'isExempt', type: 'checkbox', label: label('免责', 'Exempt') },
                {
                  name: 'reason',
                  type: 'textarea',
                  label: label('理由', 'Reason'),
                  admin: { condition: (_, row: { isExempt?: boolean }) => row.isExempt === true },
                },
              ],
            },
          ],
        },
      ],
    },
  ]
  const doc = {
    state: 'x',
    secret: 'x',
    shownElsewhere: 'x',
    mode: 'online',
    place: '',
    people: [
      { post: '科员', isExempt: false, reason: '不该出现' },
      { post: '科长', isExempt: true, reason: '无过错' },
    ],
  }

  it('says what is filled in, in order and in words, and nothing else', () => {
    const [mode, people, ...rest] = sheetOf(fields, doc, 'zh')
    expect(rest).toEqual([])
    expect(mode).toMatchObject({ kind: 'value', label: '方式', value: '网络' })
    expect(people).toMatchObject({ kind: 'rows', label: '人员' })
    const rows = people?.kind === 'rows' ? people.rows : []
    const words = rows.map((row) =>
      row.map((entry) => (entry.kind === 'value' ? [entry.label, entry.value] : [])),
    )
    expect(words).toEqual([
      [['岗位', '科员']],
      [
        ['岗位', '科长'],
        ['免责', true],
        ['理由', '无过错'],
      ],
    ])
  })

  it('speaks the language of its reader', () => {
    expect(sheetOf(fields, doc, 'en')[0]).toMatchObject({ label: 'Mode', value: 'Online' })
  })
})

describe('the course of a record', () => {
  it('tells what is behind and ahead, with days', () => {
    const states = inspectionStates.filter(({ value }) => value !== 'cancelled')
    const course = progressOf(states, 'on-site', { planned: '2026-03-01' })
    expect(course.map(({ progress }) => progress)).toEqual([
      'past',
      'past',
      'here',
      'ahead',
      'ahead',
      'ahead',
    ])
    expect(course[0]?.day).toBe('2026-03-01')
    expect(course[2]?.day).toBeNull()
  })
})

describe('what a step sends', () => {
  it('leaves out what was not entered, and sends numbers as numbers', () => {
    expect(sentValue('area', '  ')).toBeUndefined()
    expect(sentValue('line', ' 州法办〔2026〕1号 ')).toBe('州法办〔2026〕1号')
    expect(sentValue('number', '87.5')).toBe(87.5)
  })
})

describe('the running total of a score card', () => {
  const row = (maximum: string, deduction: string, remark = '') => ({
    item: '文书',
    maximum,
    deduction,
    remark,
  })

  it('adds exactly', () => {
    expect(runningScore([row('0.1', '0'), row('0.2', '0.05', '缺签名')])).toEqual({
      score: '0.25',
      outOf: '0.30',
      problem: null,
    })
  })

  it('names the line that cannot stand, in the words of the refusal', () => {
    expect(runningScore([row('10', '0'), row('5', '6', '多')]).problem).toEqual({
      key: 'inspection.item.deduction',
      row: 2,
    })
    expect(runningScore([row('', '0')]).problem?.key).toBe('inspection.item.numbers')
    expect(runningScore([row('5', '1')]).problem?.key).toBe('inspection.item.remark')
    expect(runningScore([])).toEqual({ problem: null, score: null })
  })

  it('is sent as numbers', () => {
    expect(itemsOf([row('10', '', ' ')])).toEqual([
      { item: '文书', maximum: 10, deduction: 0, remark: null },
    ])
  })
})

describe('what a reader may do with a bulletin', () => {
  const bulletin = {
    state: 'draft',
    level: 'county',
    region: 'r1',
    author: 'u1',
    editedBy: 'u2',
  } as const
  const outlook = (state: 'draft' | 'approved' | 'issued', user: string, region = 'r1') =>
    bulletinOutlook({ ...bulletin, state }, { id: user, role: 'county-office', region })

  it('is approved by neither its author nor who edited it last', () => {
    expect(outlook('draft', 'u1')).toEqual({ steps: ['compute'], hindrance: 'bulletin.ownDraft' })
    expect(outlook('draft', 'u2').steps).not.toContain('approve')
    expect(outlook('draft', 'u3')).toEqual({ steps: ['compute', 'approve'], hindrance: null })
  })

  it('is issued by the office of its level once it is approved', () => {
    expect(outlook('approved', 'u1').steps).toEqual(['issue'])
    expect(outlook('approved', 'u1', 'r2')).toEqual({ steps: [], hindrance: 'bulletin.ownLevel' })
    expect(outlook('issued', 'u3').steps).toEqual([])
  })
})

describe('a fact that changed since a bulletin', () => {
  const words = { locale: 'zh', yes: '是', no: '否', regions: new Map([['r1', '兴义市']]) } as const

  it('is told in words', () => {
    expect(changeValue({ field: 'outcome' }, 'revoked', words)).toBe('撤销')
    expect(changeValue({ field: 'region' }, 'r1', words)).toBe('兴义市')
    expect(changeValue({ field: 'isLost' }, true, words)).toBe('是')
    expect(changeValue({ field: 'effectiveOn' }, null, words)).toBe('—')
    expect(changeField('effectiveOn')).toBe('bulletinPage.field.effectiveOn')
    expect(changeField('somethingElse')).toBe('bulletinPage.field.other')
  })

  it('shows a change of a rate with its sign', () => {
    expect(['3.20', '-1.00', '0.00', null].map(signedPoints)).toEqual([
      '+3.20',
      '-1.00',
      '0.00',
      '—',
    ])
  })
})

describe('the year of a list', () => {
  it('is the running one unless the address names a year', () => {
    expect(yearAsked('2025', '2026-11-24')).toBe(2025)
    for (const odd of [undefined, '', 'x', '1', ['2025']])
      expect(yearAsked(odd, '2026-11-24')).toBe(2026)
  })
})
