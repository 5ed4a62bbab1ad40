import type { PayloadRequest, Where } from 'payload'

import { compareWithBenchmark } from '@/src/domain/metrics/benchmark'
import { denominatorOf, type DenominatorKind } from '@/src/domain/metrics/denominators'
import { samePeriodYearBefore, type Period } from '@/src/domain/metrics/period'
import { formatRate, pointsChange, rateOf, type Rate } from '@/src/domain/metrics/rate'
import { message } from '@/src/i18n/message'
import { benchmarkFor, type PublishedRate } from '@/src/metrics/benchmarkFor'
import { alsoWhere, casesWhere } from '@/src/metrics/casesWhere'
import {
  instanceChoices,
  type CaseFilter,
  type CountQuery,
  type InstanceChoice,
  type Keys,
} from '@/src/metrics/countQuery'
import type { LossCounts } from '@/src/metrics/counts'
import { withinScope } from '@/src/metrics/figureScope'
import type { Grouping } from '@/src/metrics/groupings'
import { lossRateModel } from '@/src/metrics/lossRateModel'
import { keysAYearLater, keyText, rowsOfTable } from '@/src/metrics/rowsOfTable'

/** What is asked: the parameters of `GET /api/loss-rates` and `zhisu loss-rates`. */
export interface LossRatesQuery extends Period {
  readonly by: readonly Grouping[]
  readonly kind: DenominatorKind
  readonly instance: InstanceChoice
  readonly filter: CaseFilter
}

/** Counts with their rate: per cent as text with two decimals, null where nothing was counted. */
export interface LossFigure {
  /** Cases of the period: concluded, or of the kind `effective` those that became effective. */
  readonly concluded: number
  readonly judged: number
  readonly lost: number
  readonly rate: string | null
  readonly numerator: number
  readonly denominator: number
  readonly withdrawnAfterChange: number
}

interface ComparedFigure extends LossFigure {
  /** The same period a year before; null where it had no cases. */
  readonly previous: LossFigure | null
  /** Change against it in percentage points (个百分点). */
  readonly change: string | null
  /** Points above (+) or below (−) the benchmark. */
  readonly toBenchmark: string | null
  /** Queries of `cases` that list what is behind the two numbers. */
  readonly casesWhere: { readonly numerator: Where; readonly denominator: Where }
}

export interface LossRateRow extends ComparedFigure {
  readonly key: string
  readonly label: string
  readonly keys: readonly string[]
  readonly labels: readonly string[]
}

export interface LossRates extends Period {
  readonly kind: DenominatorKind
  readonly by: string
  readonly instance: InstanceChoice
  readonly rows: readonly LossRateRow[]
  readonly total: LossRateRow & {
    /** By agency: the sum of the rows, where a case counts once for each defendant. */
    readonly defendants?: LossFigure
  }
  readonly previousPeriod: Period
  readonly benchmark: PublishedRate | null
}

const nothing: LossCounts = { keys: [], cases: 0, judged: 0, lost: 0, withdrawnAfterChange: 0 }

const rateFor = (kind: DenominatorKind, { lost, judged, cases }: LossCounts): Rate =>
  rateOf(lost, kind === 'judged' ? judged : cases)

const figureOf = (kind: DenominatorKind, counts: LossCounts): LossFigure => {
  const rate = rateFor(kind, counts)
  return {
    concluded: counts.cases,
    judged: counts.judged,
    lost: counts.lost,
    rate: formatRate(rate),
    ...rate,
    withdrawnAfterChange: counts.withdrawnAfterChange,
  }
}

const sumOf = (rows: readonly LossCounts[]): LossCounts =>
  rows.reduce(
    (sum, row) => ({
      keys: [],
      cases: sum.cases + row.cases,
      judged: sum.judged + row.judged,
      lost: sum.lost + row.lost,
      withdrawnAfterChange: sum.withdrawnAfterChange + row.withdrawnAfterChange,
    }),
    nothing,
  )

/** The losing cases of a row: with one agency in question those that it lost, else those anybody lost. */
const lostWhere = (query: CountQuery, keys: Keys): Where => {
  const index = query.by.indexOf('agency')
  const agency = index >= 0 ? keys[index] : undefined
  return agency ? { losers: { equals: agency } } : { isLost: { equals: true } }
}

const whereOf = (kind: DenominatorKind, query: CountQuery, keys: Keys) => {
  const all = casesWhere(query, keys)
  return {
    numerator: alsoWhere(all, lostWhere(query, keys)),
    denominator: kind === 'judged' ? alsoWhere(all, { isJudged: { equals: true } }) : all,
  }
}

/**
 * The table of loss rates. Case-level tables count a case once, lost when any defendant lost, in the region of
 * the original acting agency; by agency each defendant counts, and the total states cases and defendants.
 *
 * @param scope what the caller may see, from {@link figureScope}; `{}` for the system itself
 * @throws APIError 403 when the filter lies outside the scope
 */
export const lossRates = async (
  req: PayloadRequest,
  { from, to, by, kind, instance, filter }: LossRatesQuery,
  scope: CaseFilter,
): Promise<LossRates> => {
  const model = lossRateModel(req.payload)
  const previousPeriod = samePeriodYearBefore({ from, to })
  const query: CountQuery = {
    period: { from, to },
    dateField: denominatorOf(kind).dateField,
    instances: instanceChoices[instance],
    by,
    filter: withinScope(req, filter, scope),
  }
  const totalQuery = { ...query, by: [] }
  const before = { ...query, period: previousPeriod }

  // One after the other: in a transaction both engines run one query at a time.
  const rows = await model.count(query, req)
  const previousRows = await model.count(before, req)
  const isByAgency = by.includes('agency')
  const totalOf = async (one: CountQuery, counted: readonly LossCounts[]): Promise<LossCounts> =>
    isByAgency ? ((await model.count({ ...one, by: [] }, req))[0] ?? nothing) : sumOf(counted)
  const total = await totalOf(query, rows)
  const previousTotal = await totalOf(before, previousRows)
  // Published rates are of first instance.
  const benchmark = instance === 'first' ? await benchmarkFor(req, kind, to) : null

  const compared = (
    counts: LossCounts,
    previous: LossCounts | undefined,
    asked: CountQuery,
  ): ComparedFigure => {
    const rate = rateFor(kind, counts)
    const comparison = benchmark && compareWithBenchmark({ kind, rate }, benchmark)
    return {
      ...figureOf(kind, counts),
      previous: previous && previous.cases > 0 ? figureOf(kind, previous) : null,
      change: previous ? pointsChange(rateFor(kind, previous), rate) : null,
      toBenchmark: comparison?.ok ? comparison.points : null,
      casesWhere: whereOf(kind, asked, counts.keys),
    }
  }

  const yearBefore = new Map(
    previousRows.map((counts) => [keyText(keysAYearLater(by, counts.keys)), counts]),
  )
  const named = await rowsOfTable(req, by, rows, ({ cases }) => cases)
  const totalLabel = message('metrics.total', req.i18n?.language)
  return {
    kind,
    from,
    to,
    by: by.join(','),
    instance,
    rows: named.map(({ counts, ...names }) => ({
      ...names,
      ...compared(counts, yearBefore.get(keyText(counts.keys)), query),
    })),
    total: {
      key: 'total',
      label: totalLabel,
      keys: [],
      labels: [],
      ...compared(total, previousTotal, totalQuery),
      ...(isByAgency ? { defendants: figureOf(kind, sumOf(rows)) } : {}),
    },
    previousPeriod,
    benchmark,
  }
}
