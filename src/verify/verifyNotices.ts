import type { PayloadRequest } from 'payload'

import { noticeStateOf } from '@/src/notify/deliveryState'
import { comparer } from '@/src/verify/compare'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'

/** Each notice against its deliveries and its receipt. */
export const verifyNotices = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const notice of everyDocument(req, 'notifications')) {
    const compare = comparer(report, 'notifications', notice.id)
    const where = { notification: { equals: notice.id } }
    const { docs: deliveries } = await req.payload.find({
      collection: 'deliveries',
      where,
      depth: 0,
      pagination: false,
      req,
    })
    const { totalDocs: receipts } = await req.payload.count({ collection: 'receipts', where, req })
    compare('signedAt', Boolean(notice.signedAt), receipts > 0)
    compare(
      'deliveryState',
      notice.deliveryState,
      noticeStateOf(
        deliveries.map(({ state }) => state),
        Boolean(notice.signedAt),
      ),
    )
    checked += 1
  }
  return checked
}
