import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { yearPeriod } from '@/src/domain/metrics/period'
import { rateOf, type Rate } from '@/src/domain/metrics/rate'
import { lossRateModel } from '@/src/metrics/lossRateModel'
import { regionsOf } from '@/src/metrics/regionsOf'

/** The loss rate of a region in a year that others have to quote. */
export interface RateToQuote {
  readonly rate: Rate
  /** Number of the bulletin that published it; null where it is counted now. */
  readonly source: string | null
}

const published = async (
  req: PayloadRequest,
  region: string,
  year: number,
): Promise<RateToQuote | null> => {
  const { from, to } = yearPeriod(year)
  const { docs } = await req.payload.find({
    collection: 'bulletins',
    where: {
      and: [
        { state: { equals: 'issued' } },
        { region: { equals: region } },
        { fromOn: { equals: from } },
        { toOn: { equals: to } },
      ],
    },
    sort: ['-issuedOn', '-createdAt'],
    depth: 0,
    pagination: false,
    req,
  })
  const corrected = new Set(docs.map(({ corrects }) => idOf(corrects)))
  const latest = docs.find(({ id }) => !corrected.has(id))
  const total = (latest?.figures as { total?: { lost?: unknown; concluded?: unknown } } | null)
    ?.total
  if (!latest || typeof total?.lost !== 'number' || typeof total.concluded !== 'number') return null
  return { rate: rateOf(total.lost, total.concluded), source: latest.number ?? latest.title }
}

/**
 * The loss rate of a year that a law report quotes: that of the issued bulletin of the whole year, corrections
 * first; where there is none, first instance, concluded, counted now, of a running year up to today. For a
 * prefecture all its regions together.
 */
export const lossRateToQuote = async (
  req: PayloadRequest,
  region: string,
  year: number,
): Promise<RateToQuote> => {
  const frozen = await published(req, region, year)
  if (frozen) return frozen
  const { from, to } = yearPeriod(year)
  const day = today(req)
  const regions = new Set((await regionsOf(req, region)).map(({ id }) => id))
  const rows = await lossRateModel(req.payload).count(
    {
      period: { from, to: to < day ? to : day },
      dateField: 'concludedOn',
      instances: ['first'],
      by: ['region'],
      filter: {},
    },
    req,
  )
  const counted = rows.filter(({ keys: [key] }) => key && regions.has(key))
  const sum = (count: (row: (typeof rows)[number]) => number): number =>
    counted.reduce((all, row) => all + count(row), 0)
  return {
    rate: rateOf(
      sum(({ lost }) => lost),
      sum(({ cases }) => cases),
    ),
    source: null,
  }
}
