import { exceedsPercent, meetsMinimumCount, type Rate } from '@/src/domain/metrics/rate'

/** What a threshold asks of a rate. */
export interface Threshold {
  readonly rate: Rate
  /** Percentage that must be exceeded, e.g. `'30'` or 30.5. */
  readonly percent: string | number
  /** Fewer cases than this never fire. */
  readonly minimumCount?: number
}

/** Whether the threshold fires, and why (not). */
export interface ThresholdResult {
  readonly isExceeded: boolean
  readonly reason: 'exceeded' | 'not-exceeded' | 'too-few-cases' | 'no-cases'
}

/** Evaluates a threshold on the exact fraction; "exceeds" is strict: exactly 30 % does not fire. */
export const evaluateThreshold = ({
  rate,
  percent,
  minimumCount = 0,
}: Threshold): ThresholdResult => {
  if (rate.denominator === 0) return { isExceeded: false, reason: 'no-cases' }
  if (!meetsMinimumCount(rate, minimumCount)) return { isExceeded: false, reason: 'too-few-cases' }
  const isExceeded = exceedsPercent(rate, percent)
  return { isExceeded, reason: isExceeded ? 'exceeded' : 'not-exceeded' }
}
