import { describe, expect, it } from '@jest/globals'

import { compareWithBenchmark } from '@/src/domain/metrics/benchmark'
import {
  countedOn,
  denominatorKinds,
  denominatorOf,
  isDenominatorKind,
} from '@/src/domain/metrics/denominators'
import { timeGroupLabel, timeGroupOf } from '@/src/domain/metrics/groups'
import {
  isInPeriod,
  quarterPeriod,
  samePeriodYearBefore,
  yearPeriod,
  yearToDate,
} from '@/src/domain/metrics/period'
import { rateOf } from '@/src/domain/metrics/rate'
import { evaluateThreshold } from '@/src/domain/metrics/threshold'

describe('evaluateThreshold', () => {
  it.each([
    [rateOf(3, 10), 0, { isExceeded: false, reason: 'not-exceeded' }],
    [rateOf(4, 10), 0, { isExceeded: true, reason: 'exceeded' }],
    [rateOf(4, 10), 11, { isExceeded: false, reason: 'too-few-cases' }],
    [rateOf(4, 10), 10, { isExceeded: true, reason: 'exceeded' }],
    [rateOf(0, 0), 0, { isExceeded: false, reason: 'no-cases' }],
    [rateOf(30_004, 100_000), 0, { isExceeded: true, reason: 'exceeded' }],
  ])('%p with at least %d cases', (rate, minimumCount, result) => {
    expect(evaluateThreshold({ rate, percent: '30', minimumCount })).toEqual(result)
  })
})

describe('compareWithBenchmark', () => {
  it('compares the same kind', () => {
    const figure = { kind: 'concluded', rate: rateOf(122, 508) } as const
    expect(compareWithBenchmark(figure, { kind: 'concluded', percent: '16.9' })).toEqual({
      ok: true,
      position: 'above',
      points: '7.12',
    })
    expect(
      compareWithBenchmark({ ...figure, rate: rateOf(1, 8) }, { kind: 'concluded', percent: 12.5 }),
    ).toMatchObject({
      position: 'equal',
      points: '0.00',
    })
  })

  it('refuses another kind and an empty period', () => {
    const rate = rateOf(1, 10)
    expect(
      compareWithBenchmark({ kind: 'concluded', rate }, { kind: 'judged', percent: '34.5' }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'benchmark-kind-differs' },
    })
    expect(
      compareWithBenchmark(
        { kind: 'judged', rate: rateOf(0, 0) },
        { kind: 'judged', percent: '34.5' },
      ),
    ).toMatchObject({
      ok: false,
      problem: { code: 'benchmark-rate-empty' },
    })
  })
})

describe('countedOn', () => {
  const judged = {
    concludedOn: '2026-03-31',
    effectiveOn: '2026-04-20',
    defendants: [{ outcome: 'revoked' }],
  } as const
  const withdrawn = { ...judged, defendants: [{ outcome: 'withdrawal-granted' }] } as const

  it('each kind by its own date', () => {
    expect(denominatorKinds.map(({ value }) => countedOn(value, judged))).toEqual([
      '2026-03-31',
      '2026-03-31',
      '2026-04-20',
    ])
    expect(denominatorKinds.map(({ value }) => countedOn(value, withdrawn))).toEqual([
      '2026-03-31',
      null,
      '2026-04-20',
    ])
    expect(countedOn('effective', { ...judged, effectiveOn: null })).toBeNull()
    expect(denominatorOf('effective').dateField).toBe('effectiveOn')
    expect(isDenominatorKind('lost')).toBe(false)
  })
})

describe('periods and groups', () => {
  it('the same period a year before', () => {
    expect(samePeriodYearBefore(yearToDate('2026-06-30'))).toEqual({
      from: '2025-01-01',
      to: '2025-06-30',
    })
    expect(samePeriodYearBefore(yearToDate('2025-02-28'))).toEqual({
      from: '2024-01-01',
      to: '2024-02-29',
    })
    expect(samePeriodYearBefore(yearToDate('2024-02-29'))).toEqual({
      from: '2023-01-01',
      to: '2023-02-28',
    })
    expect(samePeriodYearBefore(yearToDate('2024-02-28'))).toEqual({
      from: '2023-01-01',
      to: '2023-02-28',
    })
    expect(samePeriodYearBefore(yearPeriod(2026))).toEqual(yearPeriod(2025))
    expect(samePeriodYearBefore(quarterPeriod('2026-Q2'))).toEqual(quarterPeriod('2025-Q2'))
  })

  it('quarters', () => {
    expect(quarterPeriod('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(() => quarterPeriod('2026-Q5')).toThrow(RangeError)
    expect(isInPeriod('2026-12-31', quarterPeriod('2026-Q4'))).toBe(true)
    expect(isInPeriod('2027-01-01', quarterPeriod('2026-Q4'))).toBe(false)
  })

  it('labels', () => {
    expect(timeGroupLabel(timeGroupOf('quarter', '2026-05-01'))).toEqual({
      zh: '2026年第2季度',
      en: 'Q2 2026',
    })
    expect(timeGroupLabel(timeGroupOf('year', '2026-05-01'))).toEqual({ zh: '2026年', en: '2026' })
  })
})
