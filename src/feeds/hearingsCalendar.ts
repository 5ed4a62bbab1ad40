import { ICalCalendarMethod, ICalEventStatus, default as ical } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

import { SHANGHAI, timeZoneComponent } from '@/src/feeds/shanghaiTimeZone'
import { message, type Locale } from '@/src/i18n/message'

/** Nobody knows how long a hearing takes; this fills the calendar for half a morning. */
const LENGTH = { hours: 2 }

const REFRESH_SECONDS = 60 * 60

/** A hearing as calendars see it: no person's name is part of it. */
export interface CalendarHearing {
  readonly id: string
  readonly caseNumber: string
  readonly startsAt: string
  readonly sequence: number
  readonly isCancelled: boolean
  readonly court: string
  readonly courtroom: string
  /** Names of the agencies called. */
  readonly agencies: readonly string[]
  readonly updatedAt: string
}

/**
 * Hearings as an iCalendar file (RFC 5545). The UID stays and SEQUENCE grows when a hearing moves, so that
 * subscribed calendars move it too; a cancelled one is marked, not dropped.
 *
 * @param url public origin of the console
 */
export const hearingsCalendar = (
  owner: string,
  hearings: readonly CalendarHearing[],
  url: string,
  locale: Locale,
): string => {
  const host = new URL(url).hostname
  const calendar = ical({
    name: message('feed.name', locale, { agency: owner }),
    prodId: { company: 'zhisu', product: 'hearings', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // Named at each event: a zone of the whole calendar would turn UTC stamps into local ones.
    timezone: { name: null, generator: timeZoneComponent },
    ttl: REFRESH_SECONDS,
  })
  for (const hearing of hearings) {
    // A Date would be written in the time zone of the process.
    const startsAt = Temporal.Instant.from(hearing.startsAt).toZonedDateTimeISO(SHANGHAI)
    calendar.createEvent({
      id: `hearing-${hearing.id}@${host}`,
      sequence: hearing.sequence,
      start: startsAt,
      end: startsAt.add(LENGTH),
      timezone: SHANGHAI,
      stamp: new Date(hearing.updatedAt),
      lastModified: new Date(hearing.updatedAt),
      summary: message('feed.summary', locale, { caseNumber: hearing.caseNumber }),
      location: [hearing.court, hearing.courtroom].filter(Boolean).join(' '),
      description: hearing.agencies.join('、'),
      url: `${url}/admin/collections/hearings/${hearing.id}`,
      status: hearing.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
