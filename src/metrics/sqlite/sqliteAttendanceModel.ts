import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

import type { AttendanceCounts, AttendanceModel } from '@/src/metrics/counts'
import { groupedCases, keysOf, sqliteCases, sqliteRows } from '@/src/metrics/sqlite/sqliteCases'

type Row = Omit<AttendanceCounts, 'keys'> & Record<string, unknown>

const hasYes = (answer: SQL): SQL => sql`max(coalesce(${answer} = 'yes', 0))`

/** No defendant's head is known to have come, and of one at least it is not on record. */
const isUnknown = (answer: SQL): SQL => sql`(NOT ${hasYes(answer)} AND max(${answer} IS NULL))`

/** Attendance by one SQL query. */
export const sqliteAttendanceModel = (payload: Payload): AttendanceModel => ({
  count: async (query, req) => {
    const source = sqliteCases(payload)
    const attended = source.ofDefendant('headAttended')
    const spoke = source.ofDefendant('headSpoke')
    const rows = await sqliteRows<Row>(
      payload,
      groupedCases(source, query, {
        perCase: true,
        measures: {
          heard: sql`1`,
          attended: hasYes(attended),
          spoke: hasYes(spoke),
          attendanceUnknown: isUnknown(attended),
          speechUnknown: isUnknown(spoke),
        },
      }),
      req,
    )
    return rows.map((row) => ({
      keys: keysOf(query.by, row),
      heard: row.heard,
      attended: row.attended,
      spoke: row.spoke,
      attendanceUnknown: row.attendanceUnknown,
      speechUnknown: row.speechUnknown,
    }))
  },
})
