import type { NoticeDeliveryState } from '@/src/domain/noticeStates'

/** One of the notices of a dispatch. */
export interface DispatchRow {
  readonly side: 'debtor' | 'supervisor' | 'superior'
  readonly deliveryState: NoticeDeliveryState
  readonly signedAt?: string | null
}

/** How far a dual dispatch has got. */
export interface DispatchState {
  /** Every notice has been delivered, the supervisor's too. */
  readonly isNotified: boolean
  /** Every notice has been signed for. */
  readonly isSigned: boolean
  readonly delivered: number
  readonly signed: number
  readonly total: number
}

/**
 * Reads both rows of a dual dispatch (双调度) as one: notified only when both are delivered, signed only
 * when both are signed for. A lone row is no dual dispatch and counts as neither, unless it went to an
 * office that supervises itself.
 */
export const dispatchState = (
  rows: readonly DispatchRow[],
  isSelfSupervised = false,
): DispatchState => {
  const delivered = rows.filter(({ deliveryState }) => deliveryState === 'delivered').length
  const signed = rows.filter(({ signedAt }) => Boolean(signedAt)).length
  const isComplete = rows.length >= (isSelfSupervised ? 1 : 2)
  return {
    isNotified: isComplete && delivered === rows.length,
    isSigned: isComplete && signed === rows.length,
    delivered,
    signed,
    total: rows.length,
  }
}
