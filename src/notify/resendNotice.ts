import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { channelsOf } from '@/src/notify/channelsOf'
import { openDeliveries } from '@/src/notify/openDeliveries'
import { queueDelivery } from '@/src/notify/queueDelivery'
import { recomputeDeliveryState } from '@/src/notify/recomputeDeliveryState'

/**
 * Sends a notice again to the present addresses of its recipient, and shows it as unread once more.
 * Deliveries that were never sent are replaced; one that a worker has in hand is left to it.
 *
 * @returns how often the notice has now been sent again
 * @throws userError `notice.alreadySigned` (409)
 */
export const resendNotice = async (req: PayloadRequest, notificationId: string): Promise<number> =>
  inTransaction(req, async (scope) => {
    const notice = await scope.payload.findByID({
      collection: 'notifications',
      id: notificationId,
      depth: 0,
      req: scope,
    })
    if (notice.signedAt) throw userError(scope, 'notice.alreadySigned', {}, 409)
    const round = (notice.resentCount ?? 0) + 1
    const recipient = idOf(notice.recipient) ?? ''

    await scope.payload.update({
      collection: 'notifications',
      id: notice.id,
      data: { resentCount: round, readAt: null },
      depth: 0,
      req: scope,
    })
    await scope.payload.delete({
      collection: 'deliveries',
      where: {
        and: [
          { notification: { equals: notice.id } },
          { state: { not_equals: 'sent' } },
          {
            or: [
              { leaseUntil: { exists: false } },
              { leaseUntil: { less_than: now(scope).toISOString() } },
            ],
          },
        ],
      },
      depth: 0,
      req: scope,
    })
    const channels = (await channelsOf(scope, [recipient])).get(recipient) ?? []
    await openDeliveries(scope, notice.id, channels, round)
    await recomputeDeliveryState(scope, notice.id)
    await recordEvent(scope, {
      type: 'notice.resent',
      subjectType: 'notifications',
      subjectId: notice.id,
      subjectTitle: notice.title,
      region: idOf(notice.region),
      changes: { resentCount: { before: round - 1, after: round } },
    })
    await queueDelivery(scope)
    return round
  })
