import type { CollectionBeforeChangeHook } from 'payload'

import { yearOf } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'
import type { Calendar } from '@/src/payload-types'

/** Each day belongs to the year of its calendar and is either off or worked. */
export const checkCalendarDays: CollectionBeforeChangeHook<Calendar> = ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const off = (merged.holidays ?? []).map(({ dayOn }) => dayOn)
  const worked = (merged.workdays ?? []).map(({ dayOn }) => dayOn)
  for (const day of [...off, ...worked]) {
    if (merged.year && yearOf(day) !== merged.year)
      throw userError(req, 'calendar.dayOutsideYear', { day, year: merged.year })
  }
  const both = off.find((day) => worked.includes(day))
  if (both) throw userError(req, 'calendar.bothKinds', { day: both })
  return data
}
