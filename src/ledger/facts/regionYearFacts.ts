import type { PayloadRequest } from 'payload'

import { rateOf } from '@/src/domain/metrics/rate'
import type { RegionYearFacts } from '@/src/domain/rules/facts'
import { judgedYear } from '@/src/ledger/facts/judgedYear'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { lossRateModel } from '@/src/metrics/lossRateModel'

/**
 * The loss rate of a region in a year whose thresholds are judged: first instance, concluded, by the region of the
 * original acting agency. Null for other years and unknown regions.
 */
export const regionYearFacts = async (
  req: PayloadRequest,
  region: string,
  year: number,
): Promise<RegionYearFacts | null> => {
  const period = judgedYear(req, year)
  if (!period) return null
  const place = await req.payload.findByID({
    collection: 'regions',
    id: region,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!place) return null
  const [counts] = await lossRateModel(req.payload).count(
    { period, dateField: 'concludedOn', instances: ['first'], by: [], filter: { region } },
    req,
  )
  return {
    region,
    regionName: place.name,
    isPrefecture: place.level === 'prefecture',
    government: await agencyOfKind(req, region, 'government'),
    year,
    period,
    rate: rateOf(counts?.lost ?? 0, counts?.cases ?? 0),
  }
}
