import { yearOf, type Day } from '@/src/domain/day'

const EARLIEST = 2000
const LATEST = 2100

/** The year that an address asks for (`year=2026`); the running one where it asks for none. */
export const yearAsked = (value: string | string[] | undefined, today: Day): number => {
  const year = Number(typeof value === 'string' ? value : Number.NaN)
  return Number.isInteger(year) && year >= EARLIEST && year <= LATEST ? year : yearOf(today)
}
