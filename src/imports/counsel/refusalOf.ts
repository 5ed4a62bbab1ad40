import { APIError, ValidationError } from 'payload'

import { placeIn } from '@/src/imports/cellReader'
import { rosterColumns, type RosterColumn } from '@/src/imports/counsel/rosterColumns'
import type { HeaderOf, RowOf } from '@/src/imports/readList'
import type { RowProblem } from '@/src/imports/rowProblem'
import { message, type MessageParams } from '@/src/i18n/message'
import { messages, type MessageKey } from '@/src/i18n/messages'

interface Told {
  readonly code?: unknown
  readonly params?: MessageParams
}

/** The columns that the refusals of the forms speak of, by the start of their code; all others of the licence. */
const columnOfCode: ReadonlyArray<readonly [string, RosterColumn]> = [
  ['counsel.civilServant', 'isCivilServant'],
  ['counsel.conflict', 'unit'],
  ['engagement.', 'unit'],
]

const columnOfPath = (path: string): RosterColumn =>
  rosterColumns.isKey(path) ? path : 'licenceNumber'

const isMessageKey = (code: unknown): code is MessageKey =>
  typeof code === 'string' && code in messages

/**
 * What a refusal of the forms says about a row, at the column that it speaks of; null where the error is none of
 * the row's doing (a database that is busy, a bug).
 */
export const refusalOf = (
  error: unknown,
  header: HeaderOf<RosterColumn>,
  row: RowOf<RosterColumn>,
): RowProblem | null => {
  const problem = (column: RosterColumn, reason: RowProblem['reason']): RowProblem => ({
    severity: 'error',
    ...placeIn(rosterColumns, header, row, column),
    reason,
  })
  if (error instanceof ValidationError) {
    const [first] = error.data.errors
    const text = error.data.errors.map((one) => one.message).join('；')
    return problem(columnOfPath(first?.path ?? ''), { zh: text, en: text })
  }
  if (!(error instanceof APIError) || error.status >= 500) return null
  const { code, params } = (error.data ?? {}) as Told
  if (code === 'database.busy') return null
  const column =
    columnOfCode.find(([start]) => String(code).startsWith(start))?.[1] ?? 'licenceNumber'
  return problem(
    column,
    isMessageKey(code)
      ? { zh: message(code, 'zh', params), en: message(code, 'en', params) }
      : { zh: error.message, en: error.message },
  )
}
