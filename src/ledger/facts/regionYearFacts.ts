import type { PayloadRequest } from 'payload'

import { rateOf } from '@/src/domain/metrics/rate'
import type { RegionYearFacts } from '@/src/domain/rules/facts'
import { judgedYear } from '@/src/ledger/facts/judgedYear'
import { lossRateModel } from '@/src/metrics/lossRateModel'

/** The active people's government of a region on record; the longest on record where there are several. */
const governmentOf = async (req: PayloadRequest, region: string): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { region: { equals: region } },
        { kind: { equals: 'government' } },
        { isActive: { not_equals: false } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.id ?? null
}

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
    government: await governmentOf(req, region),
    year,
    period,
    rate: rateOf(counts?.lost ?? 0, counts?.cases ?? 0),
  }
}
