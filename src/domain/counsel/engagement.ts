import type { Day } from '@/src/domain/day'

/** The days between which a lawyer acts for a unit. */
export interface EngagementTerm {
  readonly startOn: Day
  /** The last day of the contract. */
  readonly endOn: Day
  /** The day from which it no longer holds, where it was ended early. */
  readonly endedOn?: Day | null | undefined
}

/** Whether an engagement holds on a day: not before its first, not after its last, not once it was ended. */
export const isInForce = ({ startOn, endOn, endedOn }: EngagementTerm, day: Day): boolean =>
  startOn <= day && day <= endOn && !(endedOn && endedOn <= day)
