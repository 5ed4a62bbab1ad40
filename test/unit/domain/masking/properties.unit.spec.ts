import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { maskingCorpus } from '@/src/bench/maskingCorpus'
import { findPersonalData } from '@/src/domain/masking/findPersonalData'
import { hasLuhnDigit } from '@/src/domain/masking/kinds/bankCards'
import { hasIdCheckCharacter } from '@/src/domain/masking/kinds/idNumbers'
import { mask } from '@/src/domain/masking/mask'
import { remainingParties } from '@/src/domain/masking/remainingParties'

const corpus = maskingCorpus()
const parties = [
  { name: '张三丰' },
  { name: '古丽娜尔·阿不都拉' },
  { name: '贵州鑫隆建材有限公司' },
]

/** Pieces of real sentences, names, numbers and rubbish in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'原告 被告 第三人 、 ， 。 的 向 与 和 某 某公司 张某1 张三丰 张 三 丰 古丽娜尔 · 阿不都拉 鑫隆公司 有限公司 村 镇 路 号 12 县 审判长 书记员 称 1975年3月12日 出生 贵E 公民身份号码 522399198808082124 0859- 3222111 转 @ a.com 微信 （ ） 《 》 *** \n 派出所 王 李小明 之子 欧阳 律师事务所'.split(
      ' ',
    ),
  ),
  fc
    .constantFrom(...corpus.map(({ text }) => text))
    .chain((text) =>
      fc
        .nat(text.length)
        .chain((from) => fc.nat(20).map((length) => text.slice(from, from + length))),
    ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

const identityNumber = fc
  .tuple(
    fc.constantFrom('522399', '110199', '659099', '450999'),
    fc.integer({ min: 1930, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, year, month, day, serial]) => {
    const two = (value: number): string => String(value).padStart(2, '0')
    const body = `${region}${year}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`
    const check = [...'0123456789X'].find((character) => hasIdCheckCharacter(body + character))
    return { body, check: check ?? '' }
  })

describe('masking', () => {
  it('is idempotent, keeps what lies outside findings and gives true offsets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: result, findings } = mask(text, { parties })
        let rebuilt = ''
        let at = 0
        for (const { start, end, raw, masked } of findings) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(raw)
          rebuilt += text.slice(at, start) + masked
          at = end
        }
        expect(rebuilt + text.slice(at)).toBe(result)
        expect(mask(result, { parties }).text).toBe(result)
        expect(remainingParties(result, parties)).toEqual([])
      }),
      { numRuns: 400, seed: 20261124 },
    )
  })

  it('leaves no party in any spelling', () => {
    const spelling = fc
      .constantFrom(
        '张三丰',
        '張三豐',
        '张三豐',
        '古丽娜尔阿不都拉',
        '贵州鑫隆建材有限公司',
        '鑫隆公司',
      )
      .chain((name) =>
        fc
          .array(fc.constantFrom('', '', ' ', '　', '·', '•', '・', '‧', '\n', '\u200b'), {
            minLength: name.length - 1,
            maxLength: name.length - 1,
          })
          .map((joints) =>
            [...name].map((character, at) => character + (joints[at] ?? '')).join(''),
          ),
      )
    fc.assert(
      fc.property(anyText, spelling, anyText, (before, name, after) => {
        const text = `${before}，${name}，${after}`
        expect(remainingParties(text, parties).length).toBeGreaterThan(0)
        expect(remainingParties(mask(text, { parties }).text, parties)).toEqual([])
      }),
      { numRuns: 300, seed: 20261124 },
    )
  })

  it('gives one name one replacement and two names two', () => {
    const given = fc.constantFrom('芳', '丽', '强', '伟', '军')
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 8 }), (names) => {
        const text = names.map((name) => `原告王${name}诉称，`).join('')
        const replacements = new Map<string, string>()
        for (const { raw, masked } of findPersonalData(text)) {
          expect(replacements.get(raw) ?? masked).toBe(masked)
          replacements.set(raw, masked)
        }
        expect(replacements.size).toBe(new Set(names).size)
        expect(new Set(replacements.values()).size).toBe(replacements.size)
      }),
      { seed: 20261124 },
    )
  })
})

describe('numbers with check characters', () => {
  it('are sure when valid, at most doubtful when not', () => {
    fc.assert(
      fc.property(identityNumber, fc.constantFrom(...'0123456789X'), ({ body, check }, other) => {
        expect(findPersonalData(`号码${body}${check}，`)).toMatchObject([
          { kind: 'id-number', raw: body + check, certainty: 'sure' },
        ])
        if (other === check) return
        for (const { kind, certainty } of findPersonalData(`身份证${body}${other}，`)) {
          if (kind === 'id-number') expect(certainty).toBe('doubtful')
        }
      }),
      { seed: 20261124 },
    )
  })

  it('are bank cards when the Luhn digit is right', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 16 })
    fc.assert(
      fc.property(digits, (rest) => {
        const body = `62${rest.join('')}`
        const check = [...'0123456789'].find((digit) => hasLuhnDigit(body + digit)) ?? ''
        expect(findPersonalData(`卡号${body}${check}。`)).toMatchObject([{ certainty: 'sure' }])
        const wrong = String((Number(check) + 1) % 10)
        for (const { kind, certainty } of findPersonalData(`卡号${body}${wrong}。`)) {
          if (kind === 'bank-card') expect(certainty).toBe('doubtful')
        }
      }),
      { seed: 20261124 },
    )
  })

  it('are telephone numbers with or without separators', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }),
        fc.constantFrom('', ' ', '-'),
        (number, joint) => {
          const digits = String(number)
          const written = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(joint)
          expect(findPersonalData(`电话：${written}。`)).toMatchObject([
            { kind: 'phone', raw: written },
          ])
        },
      ),
      { seed: 20261124 },
    )
  })
})

describe('time', () => {
  const long = (text: string, length: number): string =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length)

  /** Seconds of processor time, which a busy machine does not stretch. */
  const seconds = (text: string): number => {
    const begun = process.cpuUsage()
    mask(text, { parties })
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1e6
  }

  it('grows with the length of the text', () => {
    const text = corpus.map((passage) => passage.text).join('\n')
    // About 0.7 s once warm; the rest is for a cold start and a slow machine.
    expect(seconds(long(text, 100_000))).toBeLessThan(4)
  })

  it.each(
    '张|局|1|1234 |a@|东村|阿·|张 |鑫隆公司|房权证|（2020）|《|原告|(|微信|王小明、|:|东村一组|0-|令狐|审判长'.split(
      '|',
    ),
  )('does not explode on %j over and over', (text) => {
    expect(seconds(long(text, 30_000))).toBeLessThan(4)
  })
})
