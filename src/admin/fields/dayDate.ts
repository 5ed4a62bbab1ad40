import { asDay, dateOf, monthOf, todayInShanghai, yearOf, type Day } from '@/src/domain/day'

const NOON = 12

const pad = (value: number): string => String(value).padStart(2, '0')

/**
 * The browser's date for a calendar day: noon of that day where the browser is, so that neither its time
 * zone nor summer time can move it to a neighbouring day.
 */
export const dateOfDay = (day: Day): Date =>
  new Date(yearOf(day), monthOf(day) - 1, dateOf(day), NOON)

/** The calendar day that a picker means by a date: what its own clock shows, never a conversion. */
export const dayOfDate = (date: Date): Day =>
  asDay(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`)

/** Today in Asia/Shanghai as the picker's date, wherever the browser is. */
export const todayDate = (now: Date): Date => dateOfDay(todayInShanghai(now))
