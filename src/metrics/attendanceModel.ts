import type { Payload } from 'payload'

import type { AttendanceModel } from '@/src/metrics/counts'
import { mongodbAttendanceModel } from '@/src/metrics/mongodb/mongodbAttendanceModel'
import { sqliteAttendanceModel } from '@/src/metrics/sqlite/sqliteAttendanceModel'

/** The read model of the heads' attendance for the database in use. */
export const attendanceModel = (payload: Payload): AttendanceModel =>
  payload.db.name === 'sqlite' ? sqliteAttendanceModel(payload) : mongodbAttendanceModel(payload)
