import type { BenchContext } from '@/src/bench/benchContext'
import { compareTimes, type Measurement } from '@/src/bench/measure'
import { lossRateModel } from '@/src/metrics/lossRateModel'

const FROM = '2025-01-01'
const TO = '2025-12-31'

const handWrittenSql = `
  SELECT region_id, substr(concluded_on, 1, 4) || '-Q' || ((substr(concluded_on, 6, 2) + 2) / 3) AS quarter,
         count(*) AS cases, sum(is_judged) AS judged, sum(is_lost) AS lost
  FROM cases
  WHERE instance = 'first' AND concluded_on BETWEEN ? AND ? AND deleted_at IS NULL
  GROUP BY 1, 2`

const month = { $toInt: { $substrBytes: ['$concludedOn', 5, 2] } }
const handWrittenPipeline = [
  { $match: { instance: 'first', concludedOn: { $gte: FROM, $lte: TO }, deletedAt: null } },
  {
    $group: {
      _id: { region: '$region', quarter: { $ceil: { $divide: [month, 3] } } },
      cases: { $sum: 1 },
      judged: { $sum: { $cond: ['$isJudged', 1, 0] } },
      lost: { $sum: { $cond: ['$isLost', 1, 0] } },
    },
  },
]

/** The table of loss rates by county and quarter for one year, against the query written by hand. */
export const lossRateTable = async ({
  payload,
  bare,
  engine,
}: BenchContext): Promise<Measurement[]> => {
  const model = lossRateModel(payload)
  const ask = () =>
    model.count({
      period: { from: FROM, to: TO },
      dateField: 'concludedOn',
      instances: ['first'],
      by: ['region', 'quarter'],
      filter: {},
    })
  const askBare = async (): Promise<readonly unknown[]> =>
    bare.sql
      ? bare.sql(handWrittenSql, [FROM, TO])
      : ((await bare.cases?.aggregate(handWrittenPipeline).toArray()) ?? [])
  const [ours, byHand] = [await ask(), await askBare()]
  if (ours.length !== byHand.length) throw new Error('The two queries answer differently')
  return [
    {
      name: 'loss-rate table, county × quarter, one year',
      engine,
      unit: 'ms',
      ...(await compareTimes({ runs: 11, ours: ask, bare: askBare })),
      aim: '≤ 1.5×',
      note: 'read model against the hand-written grouping query through the bare client',
    },
  ]
}
