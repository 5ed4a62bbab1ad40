import type { PayloadRequest } from 'payload'

import type { CountQuery, Keys } from '@/src/metrics/countQuery'

/** The transaction to read in; without one the last committed state is read. */
type InTransaction = Pick<PayloadRequest, 'transactionID'>

/** Counts of one group. A lost case was closed by judgment, so `lost` counts in every denominator. */
export interface LossCounts {
  readonly keys: Keys
  /** Cases of the period, whatever their outcome. */
  readonly cases: number
  /** Those closed by a judgment on the merits. */
  readonly judged: number
  /** Those that a defendant lost; grouped by agency, those that this agency lost. */
  readonly lost: number
  /** Those withdrawn after the defendant had changed its act: shown beside the rate. */
  readonly withdrawnAfterChange: number
}

/** The read model of the loss rates, asked by native queries; access is the caller's duty. */
export interface LossRateModel {
  /** Groups without cases are left out; no order is promised. */
  count(query: CountQuery, req?: InTransaction): Promise<LossCounts[]>
}

/**
 * Counts of heard cases (件, not 件次): of a case as a whole, where the head of any defendant counts, or,
 * grouped by agency, of each defendant.
 */
export interface AttendanceCounts {
  readonly keys: Keys
  readonly heard: number
  readonly attended: number
  readonly spoke: number
  /** Heard, but whether the head came is not on record: neither attended nor absent. */
  readonly attendanceUnknown: number
  readonly speechUnknown: number
}

/** The read model of the attendance of heads (负责人出庭、出声). */
export interface AttendanceModel {
  count(query: CountQuery, req?: InTransaction): Promise<AttendanceCounts[]>
}
