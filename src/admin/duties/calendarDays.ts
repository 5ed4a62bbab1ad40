import { todayInShanghai, weekdayOf, type Day } from '@/src/domain/day'
import type { RestCalendar } from '@/src/domain/periods/calendar'

const LAST_WORKDAY = 5

/** What a day is to an office: nobody works, everybody makes up for a day off, or as the weekday says. */
export type DayNature = 'rest' | 'makeup' | 'work'

/** Whether a day is a rest day or a make-up workday (调休上班). */
export const natureOf = (calendar: RestCalendar, day: Day): DayNature => {
  if (calendar.isRestDay(day)) return 'rest'
  return weekdayOf(day) > LAST_WORKDAY ? 'makeup' : 'work'
}

/** Things by their day, each day in the order given. */
export const byDay = <Thing>(
  things: readonly Thing[],
  dayOf: (thing: Thing) => Day,
): ReadonlyMap<Day, readonly Thing[]> => {
  const days = new Map<Day, Thing[]>()
  for (const thing of things) {
    const day = dayOf(thing)
    const known = days.get(day)
    if (known) known.push(thing)
    else days.set(day, [thing])
  }
  return days
}

/** The day of an instant in Shanghai. */
export const dayOfInstant = (instant: string): Day => todayInShanghai(new Date(instant))
