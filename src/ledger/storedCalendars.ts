import type { Payload, PayloadRequest } from 'payload'

import {
  builtinCalendar,
  withOverrides,
  type CalendarOverride,
} from '@/src/domain/periods/calendar'
import type { Calendars } from '@/src/domain/rules/dueDates'

import '@/src/requestContext'

/** The offices' own holiday arrangements, as the `calendars` collection holds them. */
export const calendarOverrides = async (
  payload: Payload,
  req?: PayloadRequest,
): Promise<readonly CalendarOverride[]> => {
  const { docs } = await payload.find({
    collection: 'calendars',
    pagination: false,
    depth: 0,
    ...(req ? { req } : {}),
  })
  return docs.map((row) => ({
    year: row.year,
    kind: row.kind,
    isPublished: row.isPublished ?? false,
    holidays: (row.holidays ?? []).map(({ dayOn }) => dayOn),
    workdays: (row.workdays ?? []).map(({ dayOn }) => dayOn),
    appliesToCourtPeriods: row.appliesToCourtPeriods ?? false,
  }))
}

/** The calendars for periods of courts and of the offices themselves; read once for a request. */
export const storedCalendars = async (req: PayloadRequest): Promise<Calendars> => {
  if (req.context.calendars) return req.context.calendars
  const overrides = await calendarOverrides(req.payload, req)
  const calendars: Calendars = {
    court: withOverrides(builtinCalendar, overrides, 'court'),
    office: withOverrides(builtinCalendar, overrides, 'office'),
  }
  req.context.calendars = calendars
  return calendars
}
