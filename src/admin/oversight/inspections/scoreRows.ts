import { problemOfScore, scoreOf, type ScoreItem } from '@/src/domain/accountability/scoreCard'
import type { MessageKey } from '@/src/i18n/messages'

/** A line of the card as it is typed. */
export interface ScoreRow {
  item: string
  maximum: string
  deduction: string
  remark: string
}

/** A line as a stored card has it; numbers that are none stay out, so that the check names the line. */
const itemOf = ({ item, maximum, deduction, remark }: ScoreRow): ScoreItem => ({
  item: item.trim(),
  maximum: maximum.trim() === '' ? null : Number(maximum),
  deduction: deduction.trim() === '' ? 0 : Number(deduction),
  remark: remark.trim() || null,
})

/** The card as it is sent. */
export const itemsOf = (rows: readonly ScoreRow[]): ScoreItem[] => rows.map(itemOf)

/** The running total of a card while it is typed, or which line cannot stand and why. */
export const runningScore = (
  rows: readonly ScoreRow[],
):
  | { readonly score: string; readonly outOf: string; readonly problem: null }
  | {
      readonly problem: {
        readonly key: Extract<MessageKey, `inspection.item.${string}`>
        readonly row: number
      } | null
      readonly score: null
    } => {
  const items = itemsOf(rows)
  const problem = problemOfScore(items)
  if (problem)
    return { problem: { key: `inspection.item.${problem.kind}`, row: problem.row }, score: null }
  const result = scoreOf(items)
  return result ? { ...result, problem: null } : { problem: null, score: null }
}
