import { addDays, addMonths, isDay, weekdayOf, type Day } from '@/src/domain/day'

/** A calendar month, `YYYY-MM`. */
export type Month = string

const DAYS_OF_WEEK = 7

/** Whether a value is a month of the years 1900 to 2200. */
export const isMonth = (value: unknown): value is Month =>
  typeof value === 'string' && value.length === 7 && isDay(`${value}-01`)

/** The month of a day. */
export const monthOfDay = (day: Day): Month => day.slice(0, 7)

/** The month `months` later, earlier when negative. */
export const addToMonth = (month: Month, months: number): Month =>
  monthOfDay(addMonths(`${month}-01`, months))

/** The weeks that a month touches, each from Monday to Sunday, with the days of its neighbours. */
export const weeksOfMonth = (month: Month): Day[][] => {
  const first = `${month}-01`
  const weeks: Day[][] = []
  let monday = addDays(first, 1 - weekdayOf(first))
  do {
    const from = monday
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(from, index)))
    monday = addDays(monday, DAYS_OF_WEEK)
  } while (monthOfDay(monday) === month)
  return weeks
}
