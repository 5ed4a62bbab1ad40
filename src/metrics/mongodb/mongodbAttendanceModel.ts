import type { Payload } from 'payload'

import type { AttendanceCounts, AttendanceModel } from '@/src/metrics/counts'
import {
  anyOf,
  groupedDefendants,
  keysOf,
  mongodbRows,
  sumOf,
} from '@/src/metrics/mongodb/mongodbCases'

type Row = Omit<AttendanceCounts, 'keys'>

const hasYes = (field: string) => anyOf({ $eq: [`$defendants.${field}`, 'yes'] })
const hasNothing = (field: string) => anyOf({ $lte: [`$defendants.${field}`, null] })

/** No defendant's head is known to have come, and of one at least it is not on record. */
const isUnknown = (yes: string, nothing: string) =>
  sumOf({ $and: [{ $eq: [yes, 0] }, { $eq: [nothing, 1] }] })

const nothing: Row = { heard: 0, attended: 0, spoke: 0, attendanceUnknown: 0, speechUnknown: 0 }

/** Attendance by one aggregation. */
export const mongodbAttendanceModel = (payload: Payload): AttendanceModel => ({
  count: async (query, req) => {
    const pipeline = groupedDefendants(
      query,
      {
        hasAttended: hasYes('headAttended'),
        hasSpoken: hasYes('headSpoke'),
        lacksAttendance: hasNothing('headAttended'),
        lacksSpeech: hasNothing('headSpoke'),
      },
      {
        heard: { $sum: 1 },
        attended: { $sum: '$hasAttended' },
        spoke: { $sum: '$hasSpoken' },
        attendanceUnknown: isUnknown('$hasAttended', '$lacksAttendance'),
        speechUnknown: isUnknown('$hasSpoken', '$lacksSpeech'),
      },
    )
    const rows = await mongodbRows<Row>(payload, pipeline, req)
    const counts = rows.map((row) => ({
      keys: keysOf(query.by, row._id),
      heard: Number(row.heard),
      attended: Number(row.attended),
      spoke: Number(row.spoke),
      attendanceUnknown: Number(row.attendanceUnknown),
      speechUnknown: Number(row.speechUnknown),
    }))
    return counts.length === 0 && query.by.length === 0 ? [{ keys: [], ...nothing }] : counts
  },
})
