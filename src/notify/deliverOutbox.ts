import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { env } from '@/src/env'
import { claimDelivery } from '@/src/notify/claimDelivery'
import { failureOf } from '@/src/notify/deliveryFailure'
import { sendDelivery } from '@/src/notify/sendDelivery'
import { settleDelivery, type Outcome } from '@/src/notify/settleDelivery'
import type { Delivery } from '@/src/payload-types'

/** A run ends after this long; the sweep starts the next one. */
const LONGEST_RUN_MS = 2 * 60 * 1000

const attempt = async (req: PayloadRequest, delivery: Delivery, at: Date): Promise<Outcome> => {
  try {
    return { sentAs: await sendDelivery(req, delivery, at) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/**
 * Sends every delivery that is due: claims a row, makes one attempt, records how it ended. Any number of
 * workers may run at once. Without SMTP_URL mails stay in the outbox.
 *
 * A mail can go out twice only when the process dies between the relay's "accepted" and the record of it;
 * the second one carries the same Message-ID. The inbox of the console never shows a notice twice.
 *
 * @param clock the present instant; tests move it
 * @returns how many deliveries were sent and how many failed
 */
export const deliverOutbox = async (
  payload: Payload,
  clock: () => Date = () => new Date(),
): Promise<{ sent: number; failed: number }> => {
  const req = await createLocalReq({}, payload)
  const owner = randomUUID()
  const channels = new Set<Delivery['channel']>(env().smtpUrl ? ['email', 'webhook'] : ['webhook'])
  const count = { sent: 0, failed: 0 }
  const endsAt = Date.now() + LONGEST_RUN_MS
  while (channels.size > 0 && Date.now() < endsAt) {
    const delivery = await claimDelivery(payload, owner, [...channels], clock())
    if (!delivery) break
    const outcome = await attempt(req, delivery, clock())
    await settleDelivery(payload, delivery, outcome, clock())
    if ('sentAs' in outcome) {
      count.sent += 1
      continue
    }
    count.failed += 1
    payload.logger.warn({ delivery: delivery.id, reason: outcome.failure.reason }, 'not delivered')
    // A relay that is down fails every mail alike: the next run asks again with another one.
    if (delivery.channel === 'email' && outcome.failure.isRelayDown) channels.delete('email')
  }
  return count
}
