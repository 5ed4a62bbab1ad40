import { dateOf, monthOf, yearOf, type Day } from '@/src/domain/day'

/** A day as official documents write it: Arabic digits, full year, no leading zeros, `2026年3月5日` (GB/T 9704-2012, 7.3.5.4). */
export const chineseDate = (day: Day): string => `${yearOf(day)}年${monthOf(day)}月${dateOf(day)}日`
