import type { Payload } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import type { DeliveryFailure } from '@/src/notify/deliveryFailure'
import { nextAttempt } from '@/src/notify/nextAttempt'
import { recomputeDeliveryState } from '@/src/notify/recomputeDeliveryState'
import type { Delivery } from '@/src/payload-types'

/** How an attempt ended: under which Message-ID it was sent (mail only), or why it was not. */
export type Outcome = { readonly sentAs: string | null } | { readonly failure: DeliveryFailure }

const factsOf = (delivery: Delivery, outcome: Outcome, at: Date) => {
  const attempts = (delivery.attempts ?? 0) + 1
  if ('sentAs' in outcome)
    return {
      attempts,
      state: 'sent',
      sentAt: at.toISOString(),
      messageId: outcome.sentAs,
      lastError: null,
    }
  const { reason, isRefused } = outcome.failure
  return {
    attempts,
    state: 'failing',
    lastError: reason,
    nextAttemptAt: nextAttempt(attempts, at, isRefused).toISOString(),
  }
}

/**
 * Records how an attempt ended and what that means for the notice, in one transaction. A worker whose
 * lease has passed to another one records nothing.
 */
export const settleDelivery = async (
  payload: Payload,
  delivery: Delivery,
  outcome: Outcome,
  at: Date,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    req.context.now = at
    const settled: unknown = await req.payload.db.updateOne({
      collection: 'deliveries',
      where: {
        and: [{ id: { equals: delivery.id } }, { leaseOwner: { equals: delivery.leaseOwner } }],
      },
      data: { ...factsOf(delivery, outcome, at), leaseOwner: null, leaseUntil: null },
      req,
    })
    const notificationId = idOf(delivery.notification)
    if (settled && notificationId) await recomputeDeliveryState(req, notificationId)
  })
