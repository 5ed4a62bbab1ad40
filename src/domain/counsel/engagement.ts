import { addDays, daysBetween, type Day } from '@/src/domain/day'
import type { Option } from '@/src/domain/options'
import type { Procedure } from '@/src/domain/procedure'

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

/** From so many days before its end on an engagement is about to expire. */
export const EXPIRING_DAYS = 60

/** Where an engagement stands on a day. Derived from its days, never stored. */
export const engagementStates = [
  { value: 'upcoming', label: { zh: '未到聘期', en: 'Upcoming' } },
  { value: 'in-force', label: { zh: '在聘', en: 'In force' } },
  { value: 'expiring', label: { zh: '即将到期', en: 'Expiring soon' } },
  { value: 'expired', label: { zh: '已到期', en: 'Expired' } },
  { value: 'ended', label: { zh: '已提前解聘', en: 'Ended early' } },
] as const satisfies readonly Option[]
export type EngagementState = (typeof engagementStates)[number]['value']

/** Where an engagement stands on a day. */
export const engagementState = (term: EngagementTerm, day: Day): EngagementState => {
  if (term.endedOn && term.endedOn <= day) return 'ended'
  if (day < term.startOn) return 'upcoming'
  if (day > term.endOn) return 'expired'
  return daysBetween(day, term.endOn) <= EXPIRING_DAYS ? 'expiring' : 'in-force'
}

/** The last day on which an engagement holds; null where it was ended before it began. */
export const lastDayOf = ({ startOn, endOn, endedOn }: EngagementTerm): Day | null => {
  if (!endedOn || endedOn > endOn) return endOn
  return endedOn <= startOn ? null : addDays(endedOn, -1)
}

/** Whether there is a day on which both engagements hold. */
export const isOverlapping = (one: EngagementTerm, other: EngagementTerm): boolean => {
  const [last, otherLast] = [lastDayOf(one), lastDayOf(other)]
  return last !== null && otherLast !== null && one.startOn <= otherLast && other.startOn <= last
}

/** How counsel is paid (付费方式). */
export const feeClasses = [
  { value: 'annual', label: { zh: '按年付费', en: 'By the year' } },
  { value: 'per-matter', label: { zh: '按件付费', en: 'By the matter' } },
  { value: 'annual-and-matter', label: { zh: '年费加按件', en: 'By the year and the matter' } },
  { value: 'pooled', label: { zh: '政府统一购买', en: 'Bought by the government for several' } },
  { value: 'free', label: { zh: '公益无偿', en: 'Free of charge' } },
  { value: 'none', label: { zh: '公职律师（不付费）', en: 'Public lawyer (none)' } },
] as const satisfies readonly Option[]

/** What may be done with an engagement. Its states follow from the days, so no step writes one. */
export const engagementProcedure = {
  renew: { from: ['in-force', 'expiring', 'expired'], to: null },
  end: { from: ['upcoming', 'in-force', 'expiring'], to: null },
} as const satisfies Procedure<EngagementState, string>
export type EngagementStep = keyof typeof engagementProcedure

/** How near the end is: told to unit and office once each. */
export type EngagementStage = '60' | '30' | 'expired'

/** For so many days after the end it is still told, should no round have run on the day itself. */
const TOLD_AFTER_END = 14

/**
 * The stage of which unit and office are to be told on a day; null where there is none. After days without a
 * round only the last stage reached is told; what has long been over, such as imported contracts, is not.
 */
export const engagementStage = (
  { startOn, endOn, endedOn }: EngagementTerm,
  day: Day,
): EngagementStage | null => {
  if (endedOn || day < startOn) return null
  const left = daysBetween(day, endOn)
  if (left < -TOLD_AFTER_END || left > EXPIRING_DAYS) return null
  if (left < 0) return 'expired'
  return left <= EXPIRING_DAYS / 2 ? '30' : '60'
}

/** The days of the last day of a contract that the round of a day has to look at. */
export const endsToTell = (day: Day): { readonly from: Day; readonly to: Day } => ({
  from: addDays(day, -TOLD_AFTER_END),
  to: addDays(day, EXPIRING_DAYS),
})
