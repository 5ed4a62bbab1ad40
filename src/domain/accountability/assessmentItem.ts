import { isDecimal } from '@/src/domain/accountability/fraction'
import {
  indicatorOf,
  type AssessmentMode,
  type Indicator,
} from '@/src/domain/accountability/indicators'
import type { DenominatorKind } from '@/src/domain/metrics/denominators'

type Maybe<T> = T | null | undefined

/** One line of an assessment table (考核指标), as the office edits it. */
export interface AssessmentItem {
  readonly indicator: Indicator
  readonly points: number
  readonly mode: AssessmentMode
  /** Mode `deduct-each`: points taken off for each. */
  readonly deduction?: Maybe<number>
  /** Modes `at-or-…`: percent of a rate, or a count. */
  readonly threshold?: Maybe<number>
  /** Of the loss rate: which denominator. */
  readonly denominator?: Maybe<DenominatorKind>
  /** Of the loss rate: the published figure that is the threshold. */
  readonly benchmark?: Maybe<{ readonly kind: DenominatorKind; readonly percent: string }>
  /** Nothing counted earns no points instead of all. */
  readonly needsRecords?: Maybe<boolean>
}

/** Why an item cannot be scored; each name is a sentence of the catalogue. */
export type ItemProblem =
  | 'points'
  | 'mode'
  | 'deduction'
  | 'threshold'
  | 'thresholdTwice'
  | 'percent'
  | 'benchmark'
  | 'benchmarkKind'

/** What is impossible about an item; null when it can be scored. */
export const problemOfItem = (item: AssessmentItem): ItemProblem | null => {
  const { measure, modes } = indicatorOf(item.indicator)
  if (!isDecimal(item.points) || item.points === 0) return 'points'
  if (!modes.includes(item.mode)) return 'mode'
  if (item.benchmark && item.indicator !== 'loss-rate') return 'benchmark'
  if (item.benchmark && item.benchmark.kind !== (item.denominator ?? 'concluded'))
    return 'benchmarkKind'
  if (item.mode === 'deduct-each')
    return isDecimal(item.deduction) && item.deduction > 0 ? null : 'deduction'
  if (item.mode === 'share') return null
  if (item.benchmark) return isDecimal(item.threshold) ? 'thresholdTwice' : null
  if (!isDecimal(item.threshold)) return 'threshold'
  if (measure === 'rate') return item.threshold > 100 ? 'percent' : null
  return Number.isInteger(item.threshold) ? null : 'threshold'
}
