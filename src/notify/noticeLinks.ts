import { env } from '@/src/env'
import type { MailLinks } from '@/src/notify/composeMail'
import { receiptToken } from '@/src/notify/receiptLink'
import type { Notification } from '@/src/payload-types'

/** Where a notice is shown, and where it is signed for without signing in. */
export const noticeLinks = (
  notice: Pick<Notification, 'id' | 'needsReceipt' | 'signedAt'>,
  at: Date,
): MailLinks => {
  const { url, secret } = env()
  return {
    console: `${url}/admin/collections/notifications/${notice.id}`,
    sign:
      notice.needsReceipt && !notice.signedAt
        ? `${url}/api/receipt-links/${receiptToken(secret, notice.id, at)}`
        : null,
  }
}
