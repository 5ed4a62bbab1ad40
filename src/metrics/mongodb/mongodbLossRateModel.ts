import type { Payload } from 'payload'

import type { CountQuery } from '@/src/metrics/countQuery'
import type { LossCounts, LossRateModel } from '@/src/metrics/counts'
import {
  anyOf,
  groupedCases,
  groupedDefendants,
  keysOf,
  mongodbRows,
  sumOf,
} from '@/src/metrics/mongodb/mongodbCases'

type Row = Omit<LossCounts, 'keys'>

const count = { $sum: 1 }

/** The pipeline behind the loss rates, for its plan to be measured. */
export const lossRatePipeline = (query: CountQuery) =>
  query.by.includes('agency')
    ? groupedDefendants(
        query,
        {
          isJudged: anyOf('$isJudged'),
          isLost: anyOf('$defendants.isLoss'),
          isWithdrawn: anyOf({ $and: ['$defendants.hasChangedAct', '$isWithdrawnAfterChange'] }),
        },
        {
          cases: count,
          judged: { $sum: '$isJudged' },
          lost: { $sum: '$isLost' },
          withdrawnAfterChange: { $sum: '$isWithdrawn' },
        },
      )
    : groupedCases(query, {
        cases: count,
        judged: sumOf('$isJudged'),
        lost: sumOf('$isLost'),
        withdrawnAfterChange: sumOf('$isWithdrawnAfterChange'),
      })

const nothing: Row = { cases: 0, judged: 0, lost: 0, withdrawnAfterChange: 0 }

/** The loss rates by one aggregation. */
export const mongodbLossRateModel = (payload: Payload): LossRateModel => ({
  count: async (query, req) => {
    const rows = await mongodbRows<Row>(payload, lossRatePipeline(query), req)
    const counts = rows.map(({ _id, cases, judged, lost, withdrawnAfterChange }) => ({
      keys: keysOf(query.by, _id),
      cases: Number(cases),
      judged: Number(judged),
      lost: Number(lost),
      withdrawnAfterChange: Number(withdrawnAfterChange),
    }))
    return counts.length === 0 && query.by.length === 0 ? [{ keys: [], ...nothing }] : counts
  },
})
