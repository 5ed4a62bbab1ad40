'use client'

import { useEffect, useState } from 'react'

import {
  builtinCalendar,
  withOverrides,
  type CalendarOverride,
  type RestCalendar,
} from '@/src/domain/periods/calendar'
import type { Calendar } from '@/src/payload-types'

const overrideOf = (row: Calendar): CalendarOverride => ({
  year: row.year,
  kind: row.kind,
  isPublished: row.isPublished ?? false,
  holidays: (row.holidays ?? []).map(({ dayOn }) => dayOn),
  workdays: (row.workdays ?? []).map(({ dayOn }) => dayOn),
  appliesToCourtPeriods: row.appliesToCourtPeriods ?? false,
})

let asked: Promise<RestCalendar> | undefined

/** Asked once a page load; without an answer the built-in calendar stands. */
const ask = (): Promise<RestCalendar> =>
  (asked ??= fetch('/api/calendars?depth=0&limit=200', { credentials: 'same-origin' })
    .then(async (response) => {
      if (!response.ok) return builtinCalendar
      const { docs } = (await response.json()) as { docs: Calendar[] }
      return withOverrides(builtinCalendar, docs.map(overrideOf))
    })
    .catch(() => builtinCalendar))

/** The calendar of rest days with the offices' own rows, for marking days in a picker. */
export const useRestCalendar = (): RestCalendar => {
  const [calendar, setCalendar] = useState(builtinCalendar)
  useEffect(() => {
    let isMounted = true
    void ask().then((found) => {
      if (isMounted) setCalendar(found)
    })
    return () => {
      isMounted = false
    }
  }, [])
  return calendar
}
