import { addDays, type Day } from '@/src/domain/day'

/** Day 0 of Excel's count on Windows: the count takes 1900 for a leap year, so days before March 1900 are one off. */
const EPOCH_1900 = '1899-12-30'
const FIRST_RELIABLE_SERIAL = 61
const EPOCH_1904 = '1904-01-01'
/** 2199-12-31 */
const LAST_SERIAL = 109_573

/**
 * The calendar day of Excel's serial number; the time of day is dropped. Null for numbers that are no
 * day of 1900 to 2199.
 *
 * @param is1904 the workbook counts from 1904, as Excel on old Macs did
 */
export const excelDay = (serial: number, is1904 = false): Day | null => {
  const whole = Math.floor(serial)
  if (!Number.isFinite(serial) || whole < 0 || whole > LAST_SERIAL) return null
  if (is1904) return addDays(EPOCH_1904, whole)
  return whole < FIRST_RELIABLE_SERIAL ? null : addDays(EPOCH_1900, whole)
}
