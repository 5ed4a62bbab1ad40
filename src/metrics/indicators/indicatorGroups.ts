import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/bilingual'
import { today } from '@/src/domain/clock'
import { endOfYear, yearOf, type Day } from '@/src/domain/day'
import { decisionIndicators } from '@/src/metrics/indicators/decisions'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'
import { casesWithCounselIndicators, matterIndicators } from '@/src/metrics/indicators/matters'
import { rosterIndicators } from '@/src/metrics/indicators/roster'
import { shiftsIndicators } from '@/src/metrics/indicators/shifts'
import { taskForcesIndicators } from '@/src/metrics/indicators/taskForces'

type Reader = (req: PayloadRequest, scope: IndicatorScope) => Promise<Indicator[]>

/** Indicators of one field of work, as the page shows them together. */
export interface IndicatorGroup {
  readonly key: string
  readonly label: Bilingual
  readonly indicators: readonly Indicator[]
}

const groups: readonly {
  readonly key: string
  readonly label: Bilingual
  /** Those with figures that ought to be complete. */
  readonly toComplete: readonly Reader[]
  readonly others: readonly Reader[]
}[] = [
  {
    key: 'counsel',
    label: { zh: '法律顾问', en: 'Legal counsel' },
    toComplete: [rosterIndicators, matterIndicators, shiftsIndicators],
    others: [casesWithCounselIndicators, taskForcesIndicators],
  },
  {
    key: 'decisions',
    label: { zh: '重大行政决策', en: 'Major decisions' },
    toComplete: [decisionIndicators],
    others: [],
  },
]

/** The first year of which the console can know anything. */
const FIRST_YEAR = 2020

/** The year that is asked for, up to today; the present one where none or an impossible one is named. */
export const indicatorScope = (day: Day, asked?: unknown): IndicatorScope => {
  const year = Number(asked)
  const present = yearOf(day)
  return Number.isInteger(year) && year >= FIRST_YEAR && year < present
    ? { year, until: endOfYear(`${year}-01-01`) }
    : { year: present, until: day }
}

const readAll = async (
  req: PayloadRequest,
  scope: IndicatorScope,
  readers: readonly Reader[],
): Promise<Indicator[]> => {
  const indicators: Indicator[] = []
  for (const read of readers) indicators.push(...(await read(req, scope)))
  return indicators
}

/** The indicators of a year that the reader may see, by field of work; a group without any is left out. */
export const indicatorGroups = async (
  req: PayloadRequest,
  scope: IndicatorScope,
): Promise<IndicatorGroup[]> => {
  const found: IndicatorGroup[] = []
  for (const { key, label, toComplete, others } of groups) {
    const indicators = await readAll(req, scope, [...toComplete, ...others])
    if (indicators.length > 0) found.push({ key, label, indicators })
  }
  return found
}

/** What ought to be complete this year and is not, as far as the reader may see it; nothing else is counted. */
export const lackingIndicators = async (req: PayloadRequest): Promise<Indicator[]> => {
  const readers = groups.flatMap(({ toComplete }) => toComplete)
  const indicators = await readAll(req, indicatorScope(today(req)), readers)
  return indicators.filter(
    ({ isComplete, numerator, denominator }) => isComplete === true && numerator < denominator,
  )
}
