import { quarterOf, yearOf, type Day } from '@/src/domain/day'
import type { Bilingual } from '@/src/domain/bilingual'

/** Groupings of figures by time. */
export type TimeGroup = 'quarter' | 'year'

/** The key under which a day is grouped: `2026-Q1` or `2026`. */
export const timeGroupOf = (group: TimeGroup, day: Day): string =>
  group === 'quarter' ? quarterOf(day) : String(yearOf(day))

/** The label of such a key: 2026年第1季度 / Q1 2026, 2026年 / 2026. */
export const timeGroupLabel = (key: string): Bilingual => {
  const [year = key, quarter] = key.split('-Q')
  return quarter
    ? { zh: `${year}年第${quarter}季度`, en: `Q${quarter} ${year}` }
    : { zh: `${year}年`, en: year }
}
