import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/bilingual'
import { today } from '@/src/domain/clock'
import { endOfYear, yearOf, type Day } from '@/src/domain/day'
import { decisionIndicators } from '@/src/metrics/indicators/decisions'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'
import { matterIndicators } from '@/src/metrics/indicators/matters'
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
  readonly readers: readonly Reader[]
}[] = [
  {
    key: 'counsel',
    label: { zh: '法律顾问', en: 'Legal counsel' },
    readers: [rosterIndicators, matterIndicators, shiftsIndicators, taskForcesIndicators],
  },
  {
    key: 'decisions',
    label: { zh: '重大行政决策', en: 'Major decisions' },
    readers: [decisionIndicators],
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

/** The indicators of a year that the reader may see, by field of work; a group without any is left out. */
export const indicatorGroups = async (
  req: PayloadRequest,
  scope: IndicatorScope = indicatorScope(today(req)),
): Promise<IndicatorGroup[]> => {
  const found: IndicatorGroup[] = []
  for (const { key, label, readers } of groups) {
    const indicators: Indicator[] = []
    for (const read of readers) indicators.push(...(await read(req, scope)))
    if (indicators.length > 0) found.push({ key, label, indicators })
  }
  return found
}
