import type { AssessmentItem } from '@/src/domain/accountability/assessmentItem'
import {
  between,
  display,
  fraction,
  fractionOf,
  multiply,
  subtract,
  zero,
  type Fraction,
} from '@/src/domain/accountability/fraction'
import { indicatorOf } from '@/src/domain/accountability/indicators'
import type { Bilingual } from '@/src/domain/bilingual'
import { compareWithPercent, displayRateWithCounts, type Rate } from '@/src/domain/metrics/rate'

/** Points earned for one item, and why. */
export interface ItemScore {
  readonly score: Fraction
  readonly explanation: Bilingual
}

const text = (zh: string, en: string): Bilingual => ({ zh, en })

const scoreOfNothing = (points: Fraction, needsRecords: boolean): ItemScore =>
  needsRecords
    ? {
        score: zero,
        explanation: text('没有可计的记录，按设定不得分', 'Nothing counted: no points, as set'),
      }
    : {
        score: points,
        explanation: text('没有可计的记录，得满分', 'Nothing counted: full points'),
      }

const scoreOfThreshold = (item: AssessmentItem, value: Rate, points: Fraction): ItemScore => {
  const isRate = indicatorOf(item.indicator).measure === 'rate'
  const limit = item.benchmark?.percent ?? String(item.threshold ?? 0)
  const order = isRate
    ? (compareWithPercent(value, limit) ?? 0)
    : Math.sign(value.numerator - Number(limit))
  const isBelow = item.mode === 'at-or-below'
  const isMet = isBelow ? order <= 0 : order >= 0
  const shown = isRate ? displayRateWithCounts(value) : String(value.numerator)
  const shownLimit = isRate ? `${limit}%` : limit
  return {
    score: isMet ? points : zero,
    explanation: text(
      `${shown}${isMet ? '达到' : '未达到'}“${isBelow ? '不高于' : '不低于'}${shownLimit}”，得${isMet ? display(points) : '0.00'}分`,
      `${shown} ${isMet ? 'meets' : 'misses'} “at or ${isBelow ? 'below' : 'above'} ${shownLimit}”: ${isMet ? display(points) : '0.00'} points`,
    ),
  }
}

/**
 * The points of one item, exactly; never above the item's points nor below 0. A count is a rate whose
 * denominator does not matter; a rate of nothing earns all points, or none where the item asks for records.
 *
 * @param item one without a problem, see `problemOfItem`
 * @param value counts from the records
 */
export const scoreItem = (item: AssessmentItem, value: Rate): ItemScore => {
  const points = fractionOf(item.points)
  const isRate = indicatorOf(item.indicator).measure === 'rate'
  if (isRate && value.denominator === 0) return scoreOfNothing(points, item.needsRecords ?? false)
  switch (item.mode) {
    case 'share': {
      const share = fraction(BigInt(value.numerator), BigInt(value.denominator))
      const score = between(multiply(points, share), points)
      return {
        score,
        explanation: text(
          `${display(points)}分 × ${displayRateWithCounts(value)} = ${display(score)}分`,
          `${display(points)} points × ${displayRateWithCounts(value)} = ${display(score)}`,
        ),
      }
    }
    case 'deduct-each': {
      const deduction = fractionOf(item.deduction ?? 0)
      const taken = multiply(deduction, fraction(BigInt(value.numerator)))
      const score = between(subtract(points, taken), points)
      return {
        score,
        explanation: text(
          `${value.numerator}件，每件扣${display(deduction)}分，扣完为止：得${display(score)}分`,
          `${value.numerator}, ${display(deduction)} off for each, not below 0: ${display(score)} points`,
        ),
      }
    }
    case 'at-or-below':
    case 'at-or-above':
      return scoreOfThreshold(item, value, points)
  }
}
