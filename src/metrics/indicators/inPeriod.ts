import type { Where } from 'payload'

import type { IndicatorScope } from '@/src/metrics/indicators/indicator'

/** A day of the year that is looked at, up to the last day of it that has come. */
export const inPeriod = (path: string, { year, until }: IndicatorScope): Where[] => [
  { [path]: { greater_than_equal: `${year}-01-01` } },
  { [path]: { less_than_equal: until } },
]
