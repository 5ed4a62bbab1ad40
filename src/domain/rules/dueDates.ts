import type { Day } from '@/src/domain/day'
import type { RestCalendar } from '@/src/domain/periods/calendar'
import { periodEnd } from '@/src/domain/periods/deadline'
import type { Due } from '@/src/domain/rules/rule'

/** The calendars of the two kinds of periods. */
export interface Calendars {
  readonly court: RestCalendar
  readonly office: RestCalendar
}

/** The dates of a duty; a day that was given has no period behind it. */
export interface DueDates {
  readonly startOn: Day | null
  readonly rawLastOn: Day
  readonly dueOn: Day
  /** False when the date may still change, because a year's holidays are not published yet. */
  readonly calendarComplete: boolean
}

/** When something is due. A day that was given stays as it is, rest day or not. */
export const dueDates = (due: Due, calendars: Calendars): DueDates =>
  'on' in due
    ? { startOn: null, rawLastOn: due.on, dueOn: due.on, calendarComplete: true }
    : { startOn: due.from, ...periodEnd(due.period, due.from, calendars[due.calendar]) }
