import { addDays, weekdayOf, type Day } from '@/src/domain/day'

const isWeekday = (day: Day): boolean => weekdayOf(day) <= 5

/** The day, or the last weekday before it that is not before `earliest`; courts rarely act on Sundays. */
export const weekdayUpTo = (day: Day, earliest: Day): Day => {
  for (let candidate = day; candidate >= earliest; candidate = addDays(candidate, -1)) {
    if (isWeekday(candidate)) return candidate
  }
  return day
}

/** The day, or the first weekday after it. */
export const weekdayFrom = (day: Day): Day => (isWeekday(day) ? day : weekdayFrom(addDays(day, 1)))

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The instant of a time of day in Beijing, e.g. `('2026-03-02', '09:30')`, as ISO text in UTC. */
export const instant = (day: Day, time: string): string =>
  new Date(`${day}T${time}:00+08:00`).toISOString()
