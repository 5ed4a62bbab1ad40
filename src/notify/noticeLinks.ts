import { idOf } from '@/src/domain/idOf'
import { env } from '@/src/env'
import type { MailLinks } from '@/src/notify/composeMail'
import { receiptToken } from '@/src/notify/receiptLink'
import type { Notification } from '@/src/payload-types'

/** Where a notice is shown, and where it is signed for without signing in. */
export const noticeLinks = (
  notice: Pick<Notification, 'id' | 'needsReceipt' | 'signedAt' | 'person' | 'matter'>,
  at: Date,
): MailLinks => {
  const { url, secret } = env()
  // A person has no inbox of an organization: the mail leads to what it is about.
  const matter = notice.person ? idOf(notice.matter) : null
  return {
    console: matter
      ? `${url}/admin/collections/matters/${matter}`
      : `${url}/admin/collections/notifications/${notice.id}`,
    sign:
      notice.needsReceipt && !notice.signedAt
        ? `${url}/api/receipt-links/${receiptToken(secret, notice.id, at)}`
        : null,
  }
}
