import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  addRates,
  compareRates,
  displayRate,
  displayRateWithCounts,
  exceedsPercent,
  formatRate,
  meetsMinimumCount,
  pointsChange,
  rateOf,
} from '@/src/domain/metrics/rate'

const rates = fc
  .tuple(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([numerator, denominator]) => rateOf(numerator, denominator))

describe('formatRate', () => {
  it.each([
    ['上海 2020', 209, 5129, '4.07'],
    ['A地 2021–23', 686, 4311, '15.91'],
    // Published as 6.20, which its own counts refute.
    ['A地 市本级', 33, 536, '6.16'],
    ['南阳 2015', 228, 962, '23.70'],
    ['许昌 2022', 122, 508, '24.02'],
    ['许昌 调撤', 111, 508, '21.85'],
    ['许昌 结案率', 508, 570, '89.12'],
    ['许昌 结收比, above 100', 715, 649, '110.17'],
    ['全国 2023', 52_000, 308_000, '16.88'],
    ['社旗, printed truncated as 22.9', 14, 61, '22.95'],
    ['a third', 1, 3, '33.33'],
    ['half goes up', 1, 20_000, '0.01'],
    ['below half goes down', 1, 20_001, '0.00'],
    ['half that a float loses', 1005, 100_000, '1.01'],
    ['nothing lost', 0, 5, '0.00'],
    ['the largest counts', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, '100.00'],
  ])('%s: %d/%d = %s', (_, lost, all, text) => {
    expect(formatRate(rateOf(lost, all))).toBe(text)
  })

  it('one decimal, as some bulletins print', () => {
    expect(formatRate(rateOf(209, 5129), 1)).toBe('4.1')
    expect(formatRate(rateOf(1, 3), 0)).toBe('33')
  })

  it('nothing counted is never 0 %', () => {
    expect(formatRate(rateOf(0, 0))).toBeNull()
    expect(displayRate(rateOf(0, 0))).toBe('—')
    expect(displayRateWithCounts(rateOf(1, 3))).toBe('33.33%（1/3）')
  })

  it('is within half a unit of the exact fraction', () => {
    fc.assert(
      fc.property(rates, (rate) => {
        const hundredths = BigInt((formatRate(rate) ?? '').replace('.', ''))
        const error = hundredths * BigInt(rate.denominator) - BigInt(rate.numerator) * 10_000n
        expect(error * 2n > -BigInt(rate.denominator)).toBe(true)
        expect(error * 2n <= BigInt(rate.denominator)).toBe(true)
      }),
    )
  })
})

describe('rateOf', () => {
  it.each([
    [-1, 2],
    [1, -2],
    [0.5, 2],
    [1, Number.NaN],
  ])('refuses %p/%p', (numerator, denominator) => {
    expect(() => rateOf(numerator, denominator)).toThrow(RangeError)
  })
})

describe('addRates', () => {
  it('sums counts, never averages', () => {
    expect(addRates(rateOf(1, 1), rateOf(0, 9))).toEqual(rateOf(1, 10))
    expect(addRates()).toEqual(rateOf(0, 0))
  })

  it('the rate of a union is that of the summed counts and lies between its parts', () => {
    fc.assert(
      fc.property(fc.array(rates, { minLength: 1, maxLength: 9 }), (parts) => {
        const whole = addRates(...parts)
        expect(whole.numerator).toBe(parts.reduce((sum, part) => sum + part.numerator, 0))
        expect(whole.denominator).toBe(parts.reduce((sum, part) => sum + part.denominator, 0))
        const sorted = [...parts].sort(compareRates)
        const [lowest, highest] = [sorted[0], sorted.at(-1)]
        expect(lowest && compareRates(whole, lowest) >= 0).toBe(true)
        expect(highest && compareRates(whole, highest) <= 0).toBe(true)
      }),
    )
  })
})

describe('compareRates', () => {
  it('is exact where floats are equal', () => {
    const large = rateOf(9_007_199_254_740_990, 9_007_199_254_740_991)
    const larger = rateOf(1, 1)
    expect(compareRates(large, larger)).toBe(-1)
    expect(compareRates(rateOf(1, 3), rateOf(2, 6))).toBe(0)
    expect(() => compareRates(rateOf(0, 0), larger)).toThrow(RangeError)
  })
})

describe('exceedsPercent', () => {
  it.each([
    ['3/10 is not above 30', 3, 10, '30', false],
    ['30.004 % is, though it shows 30.00', 30_004, 100_000, 30, true],
    ['31/100', 31, 100, 30, true],
    ['61/200 is exactly 30.5', 61, 200, 30.5, false],
    ['62/200 is above 30.5', 62, 200, '30.5', true],
    ['nothing counted', 0, 0, '30', false],
  ])('%s', (_, numerator, denominator, percent, exceeds) => {
    expect(exceedsPercent(rateOf(numerator, denominator), percent)).toBe(exceeds)
  })

  it('30.004 % shows 30.00', () => {
    expect(formatRate(rateOf(30_004, 100_000))).toBe('30.00')
  })

  it.each(['', '30%', 'NaN', '1e2', Number.NaN, Infinity])(
    'refuses the percentage %p',
    (percent) => {
      expect(() => exceedsPercent(rateOf(1, 2), percent)).toThrow(RangeError)
    },
  )
})

describe('pointsChange', () => {
  it.each([
    [rateOf(33, 100), rateOf(5, 100), '-28.00'],
    [rateOf(1, 3), rateOf(1, 2), '16.67'],
    [rateOf(1, 2), rateOf(1, 3), '-16.67'],
    [rateOf(1, 2), rateOf(2, 4), '0.00'],
    [rateOf(1, 30_000), rateOf(0, 1), '0.00'],
    // 0.005 points, exactly half: away from zero, both ways.
    [rateOf(0, 1), rateOf(1, 20_000), '0.01'],
    [rateOf(1, 20_000), rateOf(0, 1), '-0.01'],
  ])('%p → %p is %s', (from, to, points) => {
    expect(pointsChange(from, to)).toBe(points)
  })

  it('needs both', () => {
    expect(pointsChange(rateOf(0, 0), rateOf(1, 2))).toBeNull()
  })
})

describe('meetsMinimumCount', () => {
  it('counts the denominator', () => {
    expect(meetsMinimumCount(rateOf(1, 5), 5)).toBe(true)
    expect(meetsMinimumCount(rateOf(4, 4), 5)).toBe(false)
    expect(meetsMinimumCount(rateOf(0, 0), 0)).toBe(false)
  })
})
