import type { Bilingual } from '@/src/domain/bilingual'
import { formatProblem, type Problem, type Severity } from '@/src/domain/problems'
import { message, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'

/** What is wrong (the row is rejected) or doubtful (it is kept) in a row of a list. */
export interface RowProblem {
  readonly severity: Severity
  /** Number of the row in the sheet. */
  readonly row: number
  /** Heading of the column as the file writes it. */
  readonly column: string
  /** What stands in the cell. */
  readonly value: string
  readonly reason: Bilingual
}

/** Where a problem lies. */
export type Place = Pick<RowProblem, 'row' | 'column' | 'value'>

const rowProblem = (
  severity: Severity,
  place: Place,
  key: MessageKey,
  params?: MessageParams,
): RowProblem => ({
  severity,
  ...place,
  reason: { zh: message(key, 'zh', params), en: message(key, 'en', params) },
})

/** A problem that rejects the row. */
export const rejection = (place: Place, key: MessageKey, params?: MessageParams): RowProblem =>
  rowProblem('error', place, key, params)

/** A problem that is reported while the row is kept. */
export const warning = (place: Place, key: MessageKey, params?: MessageParams): RowProblem =>
  rowProblem('warning', place, key, params)

/** A problem that the domain found, at its place in the list. */
export const domainProblem = (place: Place, problem: Problem): RowProblem => ({
  severity: problem.severity,
  ...place,
  reason: { zh: formatProblem(problem, 'zh'), en: formatProblem(problem, 'en') },
})

/** Whether any of the problems rejects the row. */
export const isRejected = (problems: readonly RowProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error')
