import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { contentBlocks } from '@/src/domain/documents/contentBlocks'
import { organMark } from '@/src/domain/documents/organMark'
import { textWidth } from '@/src/domain/documents/textWidth'
import { titleLines } from '@/src/domain/documents/titleLines'

describe('the body of a document', () => {
  it('knows headings by their numbers', () => {
    expect(
      contentBlocks('一、总体情况\n（一）县（市）。各县情况如下。\n1.具体情况\n（1）细目\n正文'),
    ).toEqual([
      { type: 'heading', level: 1, text: '一、总体情况', rest: '' },
      { type: 'heading', level: 2, text: '（一）县（市）。', rest: '各县情况如下。' },
      { type: 'paragraph', text: '1.具体情况' },
      { type: 'paragraph', text: '（1）细目' },
      { type: 'paragraph', text: '正文' },
    ])
  })

  it('does not take a number in the text for a heading', () => {
    expect(contentBlocks('一审审结120件')[0]?.type).toBe('paragraph')
    expect(contentBlocks('三、')[0]?.type).toBe('heading')
  })

  it('joins the lines of a table and drops empty lines', () => {
    expect(contentBlocks('甲\n\n| 单位 | 件 |\n| 某局 | 3 |\n乙\n| 别 |')).toEqual([
      { type: 'paragraph', text: '甲' },
      {
        type: 'table',
        rows: [
          ['单位', '件'],
          ['某局', '3'],
        ],
      },
      { type: 'paragraph', text: '乙' },
      { type: 'table', rows: [['别']] },
    ])
  })

  it('names who attended', () => {
    expect(contentBlocks('出席：甲，乙\n列席：丙')).toEqual([
      { type: 'attendance', label: '出席', text: '甲，乙' },
      { type: 'attendance', label: '列席', text: '丙' },
    ])
  })
})

describe('titles', () => {
  it('stay on one line while they fit', () => {
    expect(titleLines('关于约谈普安县自然资源局的通知')).toEqual(['关于约谈普安县自然资源局的通知'])
  })

  it('break between words, and never within a case number', () => {
    expect(titleLines('关于抄送（2026）黔2301行初12号案出庭应诉通知的函')).toEqual([
      '关于抄送（2026）黔2301行初12号',
      '案出庭应诉通知的函',
    ])
  })

  it('never break a day', () => {
    expect(titleLines('关于2026年1月1日至2026年6月30日行政诉讼败诉案件情况的通报')).toEqual([
      '关于2026年1月1日至2026年6月30日',
      '行政诉讼败诉案件情况的通报',
    ])
  })

  it('lose no character and make no line too long for the page', () => {
    const words = fc.array(fc.constantFrom('关于', '行政诉讼', '败诉', '的', '通报', '2026年'), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, (parts) => {
        const title = parts.join('')
        const lines = titleLines(title)
        expect(lines.join('')).toBe(title)
        expect(lines.every((line) => line !== '' && textWidth(line) <= 19)).toBe(true)
      }),
    )
  })
})

describe('the name in red', () => {
  it('ends as the layout demands', () => {
    expect(organMark('downward', '州法治办')).toBe('州法治办文件')
    expect(organMark('letter', '州法治办')).toBe('州法治办')
    expect(organMark('minutes', '州人民政府')).toBe('州人民政府纪要')
  })
})
