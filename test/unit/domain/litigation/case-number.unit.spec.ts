import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  checkCaseNumber,
  formatCaseNumber,
  normalizeCaseNumber,
  parseCaseNumber,
  type CaseType,
} from '@/src/domain/litigation/case-number'

describe('parseCaseNumber', () => {
  it('reads the parts', () => {
    expect(parseCaseNumber('(2025)黔2301行初12号')).toEqual({
      ok: true,
      value: {
        year: 2025,
        courtCode: '黔2301',
        caseType: '行初',
        instance: 'first',
        serial: 12,
        normalized: '(2025)黔2301行初12号',
      },
    })
  })

  it.each([
    '（2025）黔2301行初12号',
    '〔2025〕黔2301行初12号 ',
    '［２０２５］ 黔 ２３０１ 行初 １２ 号',
    '【2025】黔2301行初0012号',
    '\u3000(2025)黔2301 行初12号\ufeff',
  ])('reads the writing %s', (text) => {
    expect(parseCaseNumber(text)).toMatchObject({
      ok: true,
      value: { normalized: '(2025)黔2301行初12号' },
    })
  })

  it.each([
    ['(2026)黔23行终5号', '黔23', '行终', 'second'],
    ['(2024)黔行再7号', '黔', '行再', 'retrial'],
    ['(2024)黔行赔初7号', '黔', '行赔初', 'first'],
    ['(2020)最高法行申123号', '最高法', '行申', 'retrial-review'],
    ['(2023)黔2301行赔终3号', '黔2301', '行赔终', 'second'],
    ['(2023)黔2328行审31号', '黔2328', '行审', 'non-litigation'],
  ])('%s', (text, courtCode, caseType, instance) => {
    expect(parseCaseNumber(text)).toMatchObject({
      ok: true,
      value: { courtCode, caseType, instance },
    })
  })

  it.each([
    ['', 'case-number-missing'],
    [null, 'case-number-missing'],
    ['  ', 'case-number-missing'],
    ['(2014)兴行初字第12号', 'case-number-old-style'],
    ['黔行初字第5号', 'case-number-old-style'],
    ['(2025)黔2301民初12号', 'case-number-not-administrative'],
    ['(2025)黔2301行初12', 'case-number-malformed'],
    ['(2025)黔2301行初0号', 'case-number-malformed'],
    ['2025黔2301行初12号', 'case-number-malformed'],
    ['(2025)黔2301行初12号之一', 'case-number-malformed'],
  ])('%p is refused: %s', (text, reason) => {
    expect(parseCaseNumber(text)).toEqual({ ok: false, reason })
    expect(checkCaseNumber(text)).toMatchObject([
      { code: reason, severity: 'error', field: 'caseNumber' },
    ])
  })
})

const numbers = fc.record({
  year: fc.integer({ min: 2016, max: 2099 }),
  courtCode: fc.constantFrom('黔', '黔23', '黔2301', '黔2328', '京0101', '最高法'),
  caseType: fc.constantFrom<CaseType>(
    '行初',
    '行终',
    '行再',
    '行申',
    '行赔初',
    '行赔终',
    '行审',
    '行监',
    '行审复',
  ),
  serial: fc.integer({ min: 1, max: 9_999_999 }),
})

describe('properties', () => {
  it('parse ∘ format is the identity', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parseCaseNumber(formatCaseNumber(number))).toMatchObject({ ok: true, value: number })
      }),
    )
  })

  it('normalisation is idempotent, on any text', () => {
    const pieces = fc.constantFrom(
      '〔',
      '（',
      '[',
      '<',
      '2025',
      '０',
      '0',
      '黔',
      '行初',
      '号',
      ' ',
      '\u3000',
      '\u0338',
      'e',
      '\u0301',
      '字第',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalizeCaseNumber(text)
        expect(normalizeCaseNumber(once)).toBe(once)
      }),
    )
  })

  it('every writing of a number gives the same canonical text', () => {
    const brackets = fc.constantFrom(['(', ')'], ['（', '）'], ['〔', '〕'], ['[', ']'])
    fc.assert(
      fc.property(
        numbers,
        brackets,
        fc.constantFrom('', ' ', '\u3000'),
        (number, [open, close], space) => {
          const typed = [
            `${open}${number.year}${close}`,
            number.courtCode,
            number.caseType,
            `00${number.serial}`,
            '号',
          ].join(space)
          expect(parseCaseNumber(typed)).toMatchObject({
            ok: true,
            value: { normalized: formatCaseNumber(number) },
          })
          expect(normalizeCaseNumber(typed)).toBe(formatCaseNumber(number))
        },
      ),
    )
  })
})
