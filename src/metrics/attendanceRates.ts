import type { PayloadRequest, Where } from 'payload'

import { today } from '@/src/domain/clock'
import { samePeriodYearBefore, type Period } from '@/src/domain/metrics/period'
import { formatRate, pointsChange, rateOf } from '@/src/domain/metrics/rate'
import { message } from '@/src/i18n/message'
import { attendanceModel } from '@/src/metrics/attendanceModel'
import { casesWhere } from '@/src/metrics/casesWhere'
import {
  instanceChoices,
  type CaseFilter,
  type CountQuery,
  type InstanceChoice,
} from '@/src/metrics/countQuery'
import type { AttendanceCounts } from '@/src/metrics/counts'
import { withinScope } from '@/src/metrics/figureScope'
import type { Grouping } from '@/src/metrics/groupings'
import { keysAYearLater, keyText, rowsOfTable } from '@/src/metrics/rowsOfTable'

/** What is asked: the parameters of `GET /api/attendance-rates`. */
export interface AttendanceRatesQuery extends Period {
  readonly by: readonly Grouping[]
  readonly instance: InstanceChoice
  readonly filter: CaseFilter
}

/** Counts of heard cases with both rates; their denominator is the cases heard (domain C.3). */
export interface AttendanceFigure extends Omit<AttendanceCounts, 'keys'> {
  readonly attendanceRate: string | null
  readonly speechRate: string | null
}

export interface AttendanceRow extends AttendanceFigure {
  readonly key: string
  readonly label: string
  readonly keys: readonly string[]
  readonly labels: readonly string[]
  readonly previous: AttendanceFigure | null
  /** Change of the attendance rate against the same period a year before, in percentage points. */
  readonly change: string | null
  /** A query of `cases` that lists the cases heard. */
  readonly casesWhere: Where
}

export interface AttendanceRates extends Period {
  readonly by: string
  readonly instance: InstanceChoice
  readonly rows: readonly AttendanceRow[]
  readonly total: AttendanceRow
  readonly previousPeriod: Period
}

const figureOf = ({ keys: _keys, ...counts }: AttendanceCounts): AttendanceFigure => ({
  ...counts,
  attendanceRate: formatRate(rateOf(counts.attended, counts.heard)),
  speechRate: formatRate(rateOf(counts.spoke, counts.heard)),
})

/**
 * The table of attendance and speaking rates of heads. A hearing that lies ahead is not heard yet. Cases whose
 * attendance is not on record stay in the denominator and are stated apart: they never count as attended.
 *
 * @param scope what the caller may see, from {@link figureScope}; `{}` for the system itself
 * @throws APIError 403 when the filter lies outside the scope
 */
export const attendanceRates = async (
  req: PayloadRequest,
  { from, to, by, instance, filter }: AttendanceRatesQuery,
  scope: CaseFilter,
): Promise<AttendanceRates> => {
  const model = attendanceModel(req.payload)
  const now = today(req)
  const lastOn = to < now ? to : now
  const previousPeriod = samePeriodYearBefore({ from, to: lastOn < from ? from : lastOn })
  const query: CountQuery = {
    period: { from, to: lastOn },
    dateField: 'heardOn',
    instances: instanceChoices[instance],
    by,
    filter: withinScope(req, filter, scope),
  }
  const before = { ...query, period: previousPeriod }
  const rows = await model.count(query, req)
  const previousRows = await model.count(before, req)
  const [total] = await model.count({ ...query, by: [] }, req)
  const [previousTotal] = await model.count({ ...before, by: [] }, req)

  const compared = (counts: AttendanceCounts, previous?: AttendanceCounts) => ({
    ...figureOf(counts),
    previous: previous && previous.heard > 0 ? figureOf(previous) : null,
    change: previous
      ? pointsChange(
          rateOf(previous.attended, previous.heard),
          rateOf(counts.attended, counts.heard),
        )
      : null,
  })
  const yearBefore = new Map(
    previousRows.map((counts) => [keyText(keysAYearLater(by, counts.keys)), counts]),
  )
  const named = await rowsOfTable(req, by, rows, ({ heard }) => heard)
  const none: AttendanceCounts = {
    keys: [],
    heard: 0,
    attended: 0,
    spoke: 0,
    attendanceUnknown: 0,
    speechUnknown: 0,
  }
  return {
    from,
    to,
    by: by.join(','),
    instance,
    rows: named.map(({ counts, ...names }) => ({
      ...names,
      ...compared(counts, yearBefore.get(keyText(counts.keys))),
      casesWhere: casesWhere(query, counts.keys),
    })),
    total: {
      key: 'total',
      label: message('metrics.total', req.i18n?.language),
      keys: [],
      labels: [],
      ...compared(total ?? none, previousTotal),
      casesWhere: casesWhere({ ...query, by: [] }),
    },
    previousPeriod,
  }
}
