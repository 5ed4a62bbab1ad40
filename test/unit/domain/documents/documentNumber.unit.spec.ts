import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { chineseDate } from '@/src/domain/documents/chineseDate'
import {
  formatDocumentNumber,
  isOrganCode,
  parseDocumentNumber,
} from '@/src/domain/documents/documentNumber'

const codes = fc.constantFrom('州法治办', '普安法治办', '普府', '黔西南府函')
const numbers = fc.record({
  organCode: codes,
  year: fc.integer({ min: 2000, max: 2199 }),
  serial: fc.integer({ min: 1, max: 99_999 }),
})

describe('document numbers', () => {
  it('stand in brackets U+3014 and U+3015, without zeros and without 第', () => {
    const text = formatDocumentNumber({ organCode: '州法治办', year: 2026, serial: 3 })
    expect(text).toBe('州法治办\u30142026\u30153号')
  })

  it('are read as they were written', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parseDocumentNumber(formatDocumentNumber(number))).toEqual(number)
      }),
    )
  })

  it('are written as they were read, from any text', () => {
    const parts = fc.tuple(
      fc.oneof(codes, fc.string({ maxLength: 4 })),
      fc.constantFrom('〔', '[', '（'),
      fc.stringMatching(/^\d{2,4}$/),
      fc.constantFrom('〕', ']', '）'),
      fc.stringMatching(/^第?\d{1,6}$/),
      fc.constantFrom('号', ''),
    )
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('')
        const number = parseDocumentNumber(text)
        expect(number === null || formatDocumentNumber(number) === text).toBe(true)
      }),
    )
  })

  it.each([
    '州法治办[2026]3号',
    '州法治办（2026）3号',
    '州法治办〔26〕3号',
    '州法治办〔2026〕03号',
    '州法治办〔2026〕0号',
    '州法治办〔2026〕第3号',
    '州法治办第〔2026〕3号',
    '州法治办〔2026〕3',
    'ZFZB〔2026〕3号',
    '',
  ])('refuse %s', (text) => {
    expect(parseDocumentNumber(text)).toBeNull()
  })

  it('are not made of what is no code, year or serial number', () => {
    const number = { organCode: '州法治办', year: 2026, serial: 3 }
    expect(() => formatDocumentNumber({ ...number, organCode: '州法治办第' })).toThrow(RangeError)
    expect(() => formatDocumentNumber({ ...number, serial: 0 })).toThrow(RangeError)
    expect(() => formatDocumentNumber({ ...number, year: 26 })).toThrow(RangeError)
  })

  it('have codes of Chinese characters', () => {
    expect(['州法治办', '普府'].every(isOrganCode)).toBe(true)
    expect(['', '州', '州法治办1', 'ab', '州 办', '〔州办〕', '州办号'].some(isOrganCode)).toBe(
      false,
    )
  })
})

describe('dates of documents', () => {
  it('have no leading zeros', () => {
    expect(chineseDate('2026-03-05')).toBe('2026年3月5日')
    expect(chineseDate('2026-12-31')).toBe('2026年12月31日')
  })
})
