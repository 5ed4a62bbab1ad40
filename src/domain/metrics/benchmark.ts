import { denominatorOf, type DenominatorKind } from '@/src/domain/metrics/denominators'
import { compareWithPercent, pointsFromPercent, type Rate } from '@/src/domain/metrics/rate'
import { problem, type Problem } from '@/src/domain/problems'

/** A published figure to compare with, such as the national average. */
export interface Benchmark {
  readonly kind: DenominatorKind
  /** Percent as published, e.g. `'34.5'`. */
  readonly percent: string | number
}

/** A computed figure with the kind of its denominator. */
export interface RateFigure {
  readonly kind: DenominatorKind
  readonly rate: Rate
}

export type BenchmarkResult =
  | {
      readonly ok: true
      readonly position: 'below' | 'equal' | 'above'
      /** Rate − benchmark in percentage points, half-up to two decimals. */
      readonly points: string
    }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Compares a figure with a benchmark of the same kind of denominator; another kind, or a period
 * without cases, is a problem and never a number.
 */
export const compareWithBenchmark = (figure: RateFigure, benchmark: Benchmark): BenchmarkResult => {
  if (figure.kind !== benchmark.kind) {
    return {
      ok: false,
      problem: problem('benchmark-kind-differs', 'kind', {
        local: denominatorOf(figure.kind).label,
        benchmark: denominatorOf(benchmark.kind).label,
      }),
    }
  }
  const order = compareWithPercent(figure.rate, benchmark.percent)
  const points = pointsFromPercent(figure.rate, benchmark.percent)
  if (order === null || points === null) {
    return { ok: false, problem: problem('benchmark-rate-empty', 'rate') }
  }
  return { ok: true, position: order < 0 ? 'below' : order > 0 ? 'above' : 'equal', points }
}
