import { existsSync } from 'node:fs'

import type { CalendarOverride } from '@/src/domain/periods/calendar'

import { withPayload } from '@/src/cli/withPayload'
import { env } from '@/src/env'

/**
 * The offices' own calendars; none where the embedded database has not been made yet.
 *
 * @throws when the database does not answer
 */
export const storedCalendars = async (): Promise<readonly CalendarOverride[]> => {
  const { database } = env()
  if (database.kind === 'sqlite' && !existsSync(database.file)) return []
  return withPayload(async (payload) => {
    const { docs } = await payload.find({ collection: 'calendars', pagination: false, depth: 0 })
    return docs.map((row) => ({
      year: row.year,
      kind: row.kind,
      isPublished: row.isPublished ?? false,
      holidays: (row.holidays ?? []).map(({ dayOn }) => dayOn),
      workdays: (row.workdays ?? []).map(({ dayOn }) => dayOn),
      appliesToCourtPeriods: row.appliesToCourtPeriods ?? false,
    }))
  })
}
