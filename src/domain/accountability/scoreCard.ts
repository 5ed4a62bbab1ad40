import {
  compare,
  display,
  fractionOf,
  isDecimal,
  subtract,
  sum,
  type Fraction,
} from '@/src/domain/accountability/fraction'

/** One line of a score card (评查项目). */
export interface ScoreItem {
  readonly item?: string | null | undefined
  readonly maximum?: number | null | undefined
  readonly deduction?: number | null | undefined
  readonly remark?: string | null | undefined
}

/** What is wrong with a line: which one, counted from 1, and what. */
export interface ScoreProblem {
  readonly row: number
  readonly kind: 'numbers' | 'deduction' | 'remark'
}

/** The first line that cannot stand: no numbers, more taken off than there is, or taken off without a word. */
export const problemOfScore = (items: readonly ScoreItem[]): ScoreProblem | null => {
  for (const [index, { maximum, deduction, remark }] of items.entries()) {
    const row = index + 1
    if (!isDecimal(maximum) || !isDecimal(deduction ?? 0) || Number(maximum) === 0)
      return { row, kind: 'numbers' }
    if (compare(fractionOf(deduction ?? 0), fractionOf(maximum)) === 1)
      return { row, kind: 'deduction' }
    if (Number(deduction ?? 0) > 0 && !remark?.trim()) return { row, kind: 'remark' }
  }
  return null
}

/** The score of a card and what it could have been, as text with two decimals; null for an empty card. */
export const scoreOf = (
  items: readonly ScoreItem[],
): { readonly score: string; readonly outOf: string } | null => {
  if (items.length === 0 || problemOfScore(items)) return null
  const maximum: Fraction = sum(items.map((item) => fractionOf(item.maximum ?? 0)))
  const deducted = sum(items.map((item) => fractionOf(item.deduction ?? 0)))
  return { score: display(subtract(maximum, deducted)), outOf: display(maximum) }
}
