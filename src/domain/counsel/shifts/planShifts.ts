import { shiftHalves, type ShiftHalf } from '@/src/domain/counsel/shifts/shiftOptions'
import { addDays, endOfMonth, weekdayOf, yearOf, type Day } from '@/src/domain/day'
import type { Month } from '@/src/domain/monthGrid'
import type { RestCalendar } from '@/src/domain/periods/calendar'

/** A place that is to be staffed. */
export interface PlaceToStaff {
  readonly id: string
  /** Lawyers that each half-day needs. */
  readonly lawyersNeeded: number
  readonly halves: readonly ShiftHalf[]
}

/** One half-day of one lawyer at one place. */
export interface PlannedShift {
  readonly place: string
  readonly counsel: string
  readonly shiftOn: Day
  readonly half: ShiftHalf
}

/** A half-day of a place that stays short of lawyers. */
export interface ShiftGap {
  readonly place: string
  readonly shiftOn: Day
  readonly half: ShiftHalf
  readonly missing: number
}

/** What to plan. */
export interface RosterWish {
  readonly month: Month
  /** No shift is planned before this day. */
  readonly from: Day
  readonly places: readonly PlaceToStaff[]
  /** Ids of the lawyers, in the order of their turns. */
  readonly counsel: readonly string[]
  /** Shifts that stand already, at whatever place. */
  readonly standing: readonly PlannedShift[]
  /** Whether a lawyer may be on duty on a day: is the term of the engagement running? */
  readonly mayServe: (counsel: string, day: Day) => boolean
  readonly calendar: RestCalendar
}

/** A month's roster as it would be written. */
export interface RosterPlan {
  readonly shifts: readonly PlannedShift[]
  readonly gaps: readonly ShiftGap[]
  /** Rest days from Monday to Friday: holidays that were skipped. */
  readonly holidays: readonly Day[]
  /** False while the holidays of the year are not published: weekends are skipped, holidays are not known. */
  readonly calendarComplete: boolean
}

const SATURDAY = 6

const daysOf = (month: Month, from: Day): Day[] => {
  const last = endOfMonth(`${month}-01`)
  const days: Day[] = []
  for (let day = `${month}-01`; day <= last; day = addDays(day, 1)) if (day >= from) days.push(day)
  return days
}

const slotKey = (one: Omit<PlannedShift, 'counsel'>): string =>
  `${one.place}|${one.shiftOn}|${one.half}`
const turnKey = ({ counsel, shiftOn, half }: Omit<PlannedShift, 'place'>): string =>
  `${counsel}|${shiftOn}|${half}`

/**
 * A month's roster by round robin: on each working day the lawyers take their turns, place after place. Whoever
 * is busy or not engaged on that half-day keeps the turn for the next one. Nobody stands at two places at once;
 * what stands already is kept and filled up.
 */
export const planShifts = ({
  month,
  from,
  places,
  counsel,
  standing,
  mayServe,
  calendar,
}: RosterWish): RosterPlan => {
  const busy = new Set(standing.map(turnKey))
  const staffed = new Map<string, number>()
  for (const one of standing) staffed.set(slotKey(one), (staffed.get(slotKey(one)) ?? 0) + 1)
  const shifts: PlannedShift[] = []
  const gaps: ShiftGap[] = []
  const days = daysOf(month, from)
  let queue = [...counsel]

  for (const shiftOn of days.filter((day) => !calendar.isRestDay(day))) {
    for (const { value: half } of shiftHalves) {
      for (const place of places.filter(({ halves }) => halves.includes(half))) {
        let missing =
          place.lawyersNeeded - (staffed.get(slotKey({ place: place.id, shiftOn, half })) ?? 0)
        for (; missing > 0; missing -= 1) {
          const next = queue.find(
            (one) => !busy.has(turnKey({ counsel: one, shiftOn, half })) && mayServe(one, shiftOn),
          )
          if (next === undefined) break
          queue = [...queue.filter((one) => one !== next), next]
          busy.add(turnKey({ counsel: next, shiftOn, half }))
          shifts.push({ place: place.id, counsel: next, shiftOn, half })
        }
        if (missing > 0) gaps.push({ place: place.id, shiftOn, half, missing })
      }
    }
  }
  return {
    shifts,
    gaps,
    holidays: days.filter((day) => calendar.isRestDay(day) && weekdayOf(day) < SATURDAY),
    calendarComplete: calendar.isPublished(yearOf(`${month}-01`)),
  }
}
