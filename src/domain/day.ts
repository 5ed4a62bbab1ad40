/**
 * A calendar day in Asia/Shanghai as text, `YYYY-MM-DD`, years 1900 to 2200. Text sorts and compares
 * like the days themselves, so `a < b` is "a is before b".
 */
export type Day = string

const FIRST_YEAR = 1900
const LAST_YEAR = 2200
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value))

const format = (year: number, month: number, date: number): Day => {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Day outside ${FIRST_YEAR}–${LAST_YEAR}: year ${year}`)
  }
  return `${year}-${pad(month)}-${pad(date)}`
}

/** The year of a day, e.g. 2026. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The month of a day, 1 to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** The day of the month, 1 to 31. */
export const dateOf = (day: Day): number => Number(day.slice(8, 10))

/** Whether a value is a real calendar day in the form `YYYY-MM-DD`, years 1900 to 2200. */
export const isDay = (value: unknown): value is Day => {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false
  const year = yearOf(value)
  const month = monthOf(value)
  const date = dateOf(value)
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= daysInMonth(year, month)
  )
}

/**
 * The value as a day.
 * @throws RangeError when it is no calendar day.
 */
export const asDay = (value: unknown): Day => {
  if (!isDay(value)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${String(value)}`)
  return value
}

// Days since 1970-01-01 by the civil-calendar algorithm (years begin in March): integers only, because
// an import asks for 100 000 days and more and Date or Temporal objects would dominate it.
const toSerial = (day: Day): number => {
  const month = monthOf(day)
  const year = month <= 2 ? yearOf(day) - 1 : yearOf(day)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dateOf(day) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const fromSerial = (serial: number): Day => {
  const shifted = serial + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

/**
 * The day `days` later (earlier when negative).
 * @throws RangeError when the result leaves the years 1900 to 2200.
 */
export const addDays = (day: Day, days: number): Day => fromSerial(toSerial(day) + days)

/**
 * The same day number `months` later (earlier when negative); a month without that number gives its
 * last day: 2026-08-31 + 6 → 2027-02-28.
 * @throws RangeError when the result leaves the years 1900 to 2200.
 */
export const addMonths = (day: Day, months: number): Day => {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return format(year, month, Math.min(dateOf(day), daysInMonth(year, month)))
}

/** The same day `years` later; 29 February gives 28 February in a common year. */
export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12)

/** Days from one day to another: positive when `to` is later. */
export const daysBetween = (from: Day, to: Day): number => toSerial(to) - toSerial(from)

/** The day of the week: 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((toSerial(day) + 3) % 7) + 7) % 7) + 1

/** The calendar day in Asia/Shanghai at an instant (UTC+8 without summer time, as since 1992). */
export const todayInShanghai = (now: Date): Day => {
  const shifted = new Date(now.getTime() + SHANGHAI_OFFSET_MS)
  return format(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate())
}

const quarterNumber = (day: Day): number => Math.floor((monthOf(day) - 1) / 3) + 1

/** The quarter of a day, e.g. `2026-Q1`. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${quarterNumber(day)}`

/** The half-year of a day, e.g. `2026-H1`. */
export const halfYearOf = (day: Day): string => `${day.slice(0, 4)}-H${monthOf(day) <= 6 ? 1 : 2}`

/** The first day of the day's year. */
export const startOfYear = (day: Day): Day => `${day.slice(0, 4)}-01-01`

/** The last day of the day's year. */
export const endOfYear = (day: Day): Day => `${day.slice(0, 4)}-12-31`

/** The last day of the day's month. */
export const endOfMonth = (day: Day): Day =>
  format(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))

/** The first day of the day's quarter. */
export const startOfQuarter = (day: Day): Day => format(yearOf(day), quarterNumber(day) * 3 - 2, 1)

/** The last day of the day's quarter. */
export const endOfQuarter = (day: Day): Day =>
  endOfMonth(format(yearOf(day), quarterNumber(day) * 3, 1))

/** The instant at which a day begins in Shanghai, ISO UTC. */
export const startOfDay = (day: Day): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_OFFSET_MS).toISOString()
