import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import type { Channel } from '@/src/notify/channelsOf'

/**
 * Writes the deliveries that a notice owes, in the transaction of the request; jobs send them.
 *
 * @param round 0 for the notice itself, then one more for each time it is sent again
 */
export const openDeliveries = async (
  req: PayloadRequest,
  notification: string,
  channels: readonly Channel[],
  round: number,
): Promise<void> => {
  for (const { channel, address, locale, webhook } of channels) {
    await req.payload.db.create({
      collection: 'deliveries',
      data: {
        notification,
        channel,
        address,
        locale,
        webhook: webhook ?? null,
        state: 'pending',
        attempts: 0,
        nextAttemptAt: now(req).toISOString(),
        // A webhook's name may change and repeat; its id does neither.
        dedupeKey: `${notification}|${channel}|${webhook ?? address.toLowerCase()}|${round}`,
      },
      req,
      returning: false,
    })
  }
}
