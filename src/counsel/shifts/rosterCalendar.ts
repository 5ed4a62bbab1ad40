import { ICalCalendarMethod, ICalEventStatus, default as ical } from 'ical-generator'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'

import { today } from '@/src/domain/clock'
import { shiftStates, type ShiftHalf } from '@/src/domain/counsel/shifts/shiftOptions'
import { addDays } from '@/src/domain/day'
import { labelOf } from '@/src/domain/options'
import { env } from '@/src/env'
import { SHANGHAI, timeZoneComponent } from '@/src/feeds/shanghaiTimeZone'
import { localeOf, message } from '@/src/i18n/message'

/** Shifts older than this are left out. */
const KEPT_DAYS = 31

/** Office hours of the half-days; courts differ by half an hour at most. */
const hours: Readonly<Record<ShiftHalf, readonly [string, string]>> = {
  morning: ['09:00', '12:00'],
  afternoon: ['14:00', '17:00'],
}

/**
 * The shifts that the user of a request may see, from a month ago on, as an iCalendar file (RFC 5545). No
 * visitor is named in it.
 */
export const rosterCalendar = async (req: PayloadRequest): Promise<string> => {
  const locale = localeOf(req.i18n?.language)
  const { docs } = await req.payload.find({
    collection: 'duty-shifts',
    where: {
      and: [
        { shiftOn: { greater_than_equal: addDays(today(req), -KEPT_DAYS) } },
        { state: { not_equals: 'cancelled' } },
      ],
    },
    sort: 'shiftOn',
    select: { title: true, shiftOn: true, half: true, state: true, updatedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const calendar = ical({
    name: message('shift.calendarName', locale),
    prodId: { company: 'zhisu', product: 'shifts', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: timeZoneComponent },
  })
  const at = (day: string, time: string) =>
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(SHANGHAI)
  for (const { id, title, shiftOn, half, state, updatedAt } of docs) {
    const [from, to] = hours[half]
    calendar.createEvent({
      id: `shift-${id}@${new URL(env().url).hostname}`,
      start: at(shiftOn, from),
      end: at(shiftOn, to),
      timezone: SHANGHAI,
      stamp: new Date(updatedAt),
      summary: title ?? '',
      description: labelOf(shiftStates, state, locale),
      url: `${env().url}/admin/collections/duty-shifts/${id}`,
      status: state === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
