import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  problemOfItem,
  type AssessmentItem,
  type ItemProblem,
} from '@/src/domain/accountability/assessmentItem'
import {
  compare,
  display,
  exactText,
  fraction,
  fractionOf,
  parseExact,
  sum,
  zero,
  type Fraction,
} from '@/src/domain/accountability/fraction'
import { indicatorOf, indicators } from '@/src/domain/accountability/indicators'
import { problemOfScore, scoreOf } from '@/src/domain/accountability/scoreCard'
import { scoreItem } from '@/src/domain/accountability/scoreItem'
import { rateOf } from '@/src/domain/metrics/rate'

const points = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100)

/** Any item that can be scored. */
const items: fc.Arbitrary<AssessmentItem> = fc
  .record({
    indicator: fc.constantFrom(...indicators.map(({ value }) => value)),
    points,
    pick: fc.nat(),
    deduction: points,
    percent: fc.integer({ min: 0, max: 100 }),
    needsRecords: fc.boolean(),
  })
  .map(({ indicator, pick, deduction, percent, ...rest }): AssessmentItem => {
    const { modes } = indicatorOf(indicator)
    const mode = modes[pick % modes.length] ?? 'share'
    return {
      indicator,
      mode,
      ...rest,
      ...(mode === 'deduct-each' ? { deduction } : {}),
      ...(mode.startsWith('at-or') ? { threshold: percent } : {}),
    }
  })

const counts = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([a, b]) => rateOf(Math.min(a, b), Math.max(a, b)))

const item = (more: Partial<AssessmentItem> = {}): AssessmentItem => ({
  indicator: 'attendance-rate',
  points: 20,
  mode: 'share',
  ...more,
})

describe('scores of an assessment', () => {
  it('are never below 0 nor above the points of the item', () => {
    fc.assert(
      fc.property(items, counts, (one, value) => {
        expect(problemOfItem(one)).toBeNull()
        const { score } = scoreItem(one, value)
        expect(compare(score, zero)).not.toBe(-1)
        expect(compare(score, fractionOf(one.points))).not.toBe(1)
      }),
    )
  })

  it('add up exactly, in any order, and survive being kept as text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(items, counts), { minLength: 1, maxLength: 12 }), (rows) => {
        const scores = rows.map(([one, value]) => scoreItem(one, value).score)
        const total = sum(scores)
        expect(sum([...scores].reverse())).toEqual(total)
        expect(sum(scores.map((score) => parseExact(exactText(score))))).toEqual(total)
        expect(compare(total, sum(rows.map(([one]) => fractionOf(one.points))))).not.toBe(1)
      }),
    )
  })

  it('of a share are the points times the rate, exactly', () => {
    const { score, explanation } = scoreItem(item(), rateOf(1, 3))
    expect(score).toEqual(fraction(20n, 3n))
    expect(explanation.zh).toBe('20.00分 × 33.33%（1/3） = 6.67分')
    const third = sum([score, score, score])
    expect(display(third)).toBe('20.00')
  })

  it('lose a fixed number for each, but never more than there is', () => {
    const deducting = item({ indicator: 'overdue-duties', mode: 'deduct-each', deduction: 2.5 })
    expect(display(scoreItem(deducting, rateOf(3, 0)).score)).toBe('12.50')
    expect(display(scoreItem(deducting, rateOf(9, 0)).score)).toBe('0.00')
    expect(display(scoreItem(deducting, rateOf(0, 0)).score)).toBe('20.00')
  })

  it('meet a threshold on the exact fraction, equality included', () => {
    const loss = item({ indicator: 'loss-rate', mode: 'at-or-below', threshold: 30 })
    expect(display(scoreItem(loss, rateOf(3, 10)).score)).toBe('20.00')
    // 30.004 % shows as 30.00 % and is above all the same.
    expect(display(scoreItem(loss, rateOf(7501, 25_000)).score)).toBe('0.00')
    const attendance = item({ mode: 'at-or-above', threshold: 100 })
    expect(display(scoreItem(attendance, rateOf(7, 7)).score)).toBe('20.00')
    expect(display(scoreItem(attendance, rateOf(6, 7)).score)).toBe('0.00')
  })

  it('are full where nothing is counted, unless the item asks for records', () => {
    expect(display(scoreItem(item(), rateOf(0, 0)).score)).toBe('20.00')
    expect(display(scoreItem(item({ needsRecords: true }), rateOf(0, 0)).score)).toBe('0.00')
  })
})

describe('items that cannot be scored', () => {
  const benchmark = { kind: 'judged', percent: '34.5' } as const
  const cases: readonly [ItemProblem, Partial<AssessmentItem>][] = [
    ['points', { points: 0 }],
    ['points', { points: 0.1 + 0.2 }],
    ['mode', { indicator: 'loss-rate', mode: 'share' }],
    ['mode', { indicator: 'open-findings', mode: 'share' }],
    ['deduction', { indicator: 'overdue-duties', mode: 'deduct-each' }],
    ['deduction', { indicator: 'overdue-duties', mode: 'deduct-each', deduction: 0 }],
    ['threshold', { mode: 'at-or-above' }],
    ['threshold', { indicator: 'overdue-duties', mode: 'at-or-below', threshold: 1.5 }],
    ['percent', { mode: 'at-or-above', threshold: 101 }],
    ['benchmark', { benchmark }],
    ['benchmarkKind', { indicator: 'loss-rate', mode: 'at-or-below', benchmark }],
    [
      'thresholdTwice',
      {
        indicator: 'loss-rate',
        mode: 'at-or-below',
        denominator: 'judged',
        benchmark,
        threshold: 30,
      },
    ],
  ]
  it.each(cases)('%s', (problem, more) => {
    expect(problemOfItem(item(more))).toBe(problem)
  })

  it('but a benchmark of the same denominator is a threshold', () => {
    const one = item({
      indicator: 'loss-rate',
      mode: 'at-or-below',
      denominator: 'judged',
      benchmark,
    })
    expect(problemOfItem(one)).toBeNull()
    expect(display(scoreItem(one, rateOf(69, 200)).score)).toBe('20.00')
    expect(display(scoreItem(one, rateOf(70, 200)).score)).toBe('0.00')
  })
})

describe('exact numbers', () => {
  it('show half a cent as a whole one', () => {
    const shown = (value: Fraction): string => display(value)
    expect(shown(fraction(1n, 200n))).toBe('0.01')
    expect(shown(fraction(1n, 201n))).toBe('0.00')
    expect(shown(fraction(20n, 3n))).toBe('6.67')
    expect(shown(fraction(100n))).toBe('100.00')
  })

  it('refuse what is no decimal', () => {
    for (const value of ['', '-1', '1e3', '1.23456', NaN, Infinity]) {
      expect(() => fractionOf(value)).toThrow(RangeError)
    }
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
    expect(() => parseExact('1/x')).toThrow(RangeError)
  })
})

describe('the score card of an inspection', () => {
  it('adds up', () => {
    expect(
      scoreOf([
        { item: '立案', maximum: 40, deduction: 2.5, remark: '无审批表' },
        { item: '文书', maximum: 60, deduction: 0 },
      ]),
    ).toEqual({ score: '97.50', outOf: '100.00' })
    expect(scoreOf([])).toBeNull()
  })

  it('names the first line that cannot stand', () => {
    const good = { item: '立案', maximum: 10, deduction: 0 }
    expect(problemOfScore([good])).toBeNull()
    expect(problemOfScore([good, { ...good, maximum: 0 }])).toEqual({ row: 2, kind: 'numbers' })
    expect(problemOfScore([{ ...good, deduction: 11 }])).toEqual({ row: 1, kind: 'deduction' })
    expect(problemOfScore([{ ...good, deduction: 1 }])).toEqual({ row: 1, kind: 'remark' })
    expect(problemOfScore([{ ...good, deduction: 1, remark: ' ' }])).toEqual({
      row: 1,
      kind: 'remark',
    })
  })
})
