import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { recomputeDeliveryState } from '@/src/notify/recomputeDeliveryState'
import { actsForRecipient } from '@/src/notify/reader'
import type { Notification, Receipt } from '@/src/payload-types'

/**
 * Signs for a notice (签收): one receipt, the time on the notice, an audit event, in one transaction.
 * Signing a second time changes nothing.
 *
 * @param via the console, by an active user of the receiving organization; or the link in a mail, which is
 *   itself the proof
 * @returns the notice as it is now
 * @throws userError `record.notFound` (404), `notice.notRecipient` (403), `notice.noReceiptNeeded` (409)
 */
export const signNotice = async (
  req: PayloadRequest,
  notificationId: string,
  via: Receipt['via'],
): Promise<Notification> =>
  inTransaction(req, async (scope) => {
    const notice = await scope.payload.findByID({
      collection: 'notifications',
      id: notificationId,
      depth: 0,
      disableErrors: true,
      req: scope,
    })
    if (!notice) throw userError(scope, 'record.notFound', {}, 404)
    const isOwn = actsForRecipient(scope, notice)
    if (via === 'console' && !isOwn) throw userError(scope, 'notice.notRecipient', {}, 403)
    if (notice.signedAt) return notice
    if (!notice.needsReceipt) throw userError(scope, 'notice.noReceiptNeeded', {}, 409)

    const signedAt = now(scope).toISOString()
    // First, so that two people who sign at once meet here and the second one finds it signed.
    await scope.payload.update({
      collection: 'notifications',
      id: notice.id,
      data: { signedAt, readAt: notice.readAt ?? signedAt },
      depth: 0,
      req: scope,
    })
    await scope.payload.create({
      collection: 'receipts',
      data: {
        notification: notice.id,
        recipient: idOf(notice.recipient) ?? '',
        region: idOf(notice.region) ?? '',
        signedBy: isOwn ? (scope.user?.id ?? null) : null,
        signedAt,
        via,
      },
      depth: 0,
      req: scope,
    })
    await recordEvent(scope, {
      type: 'notice.signed',
      subjectType: 'notifications',
      subjectId: notice.id,
      subjectTitle: notice.title,
      region: idOf(notice.region),
      changes: { signedAt: { before: null, after: signedAt }, via: { after: via } },
    })
    await recomputeDeliveryState(scope, notice.id)
    return scope.payload.findByID({
      collection: 'notifications',
      id: notice.id,
      depth: 0,
      req: scope,
    })
  })
