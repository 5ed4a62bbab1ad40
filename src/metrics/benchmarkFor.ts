import type { PayloadRequest } from 'payload'

import { yearOf, type Day } from '@/src/domain/day'
import type { DenominatorKind } from '@/src/domain/metrics/denominators'

/** A published rate of the same kind, with its year and source stated. */
export interface PublishedRate {
  readonly title: string
  readonly year: number
  readonly kind: DenominatorKind
  readonly percent: string
  readonly source: string
  readonly isDerived: boolean
}

/**
 * The national rate to show beside figures of a kind: of the year in which the period ends, or the latest
 * before it that was published. Null where none of that kind is on record: kinds are never mixed.
 */
export const benchmarkFor = async (
  req: PayloadRequest,
  kind: DenominatorKind,
  lastOn: Day,
): Promise<PublishedRate | null> => {
  const {
    docs: [found],
  } = await req.payload.find({
    collection: 'benchmarks',
    where: {
      and: [
        { scope: { equals: 'national' } },
        { kind: { equals: kind } },
        { year: { less_than_equal: yearOf(lastOn) } },
      ],
    },
    sort: '-year',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  if (!found) return null
  const { title, year, percent, source, isDerived } = found
  return { title, year, kind, percent, source, isDerived: isDerived ?? false }
}
