/** The time zone of every hearing: UTC+8 without summer time. Calendars need its definition in the file. */
export const SHANGHAI = 'Asia/Shanghai'

const lines = [
  'BEGIN:VTIMEZONE',
  `TZID:${SHANGHAI}`,
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The VTIMEZONE component of a zone; only {@link SHANGHAI} is known. */
export const timeZoneComponent = (zone: string): string | null =>
  zone === SHANGHAI ? lines.join('\r\n') : null
