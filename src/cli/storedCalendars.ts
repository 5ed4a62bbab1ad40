import { existsSync } from 'node:fs'

import type { CalendarOverride } from '@/src/domain/periods/calendar'

import { withPayload } from '@/src/cli/withPayload'
import { env } from '@/src/env'
import { calendarOverrides } from '@/src/ledger/storedCalendars'

/**
 * The offices' own calendars; none where the embedded database has not been made yet.
 *
 * @throws when the database does not answer
 */
export const storedCalendars = async (): Promise<readonly CalendarOverride[]> => {
  const { database } = env()
  if (database.kind === 'sqlite' && !existsSync(database.file)) return []
  return withPayload((payload) => calendarOverrides(payload))
}
