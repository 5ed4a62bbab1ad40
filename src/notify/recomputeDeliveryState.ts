import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import { noticeStateOf } from '@/src/notify/deliveryState'

/**
 * Makes the delivery state of a notice what its deliveries and its receipt say. Always writes, so that two
 * workers who settle the last two deliveries at once meet in a conflict instead of overlooking each other.
 */
export const recomputeDeliveryState = async (
  req: PayloadRequest,
  notificationId: string,
): Promise<void> => {
  const notice = await req.payload.findByID({
    collection: 'notifications',
    id: notificationId,
    select: { signedAt: true, deliveredAt: true },
    depth: 0,
    req,
  })
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where: { notification: { equals: notificationId } },
    select: { state: true },
    depth: 0,
    pagination: false,
    req,
  })
  const deliveryState = noticeStateOf(
    docs.map(({ state }) => state),
    Boolean(notice.signedAt),
  )
  const instant = now(req).toISOString()
  await req.payload.db.updateOne({
    collection: 'notifications',
    id: notificationId,
    data: {
      deliveryState,
      deliveredAt: deliveryState === 'delivered' ? (notice.deliveredAt ?? instant) : null,
      updatedAt: new Date().toISOString(),
    },
    req,
    returning: false,
  })
}
