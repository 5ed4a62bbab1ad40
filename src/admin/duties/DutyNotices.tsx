import { labelIn } from '@/src/admin/duties/dutyTexts'
import { StatePill } from '@/src/admin/ui/StatePill'
import type { Text } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import { noticeDeliveryStates, noticeKinds } from '@/src/domain/noticeStates'
import type { Notification } from '@/src/payload-types'

interface DutyNoticesProps {
  readonly notices: readonly Notification[]
  readonly req: { readonly i18n: { readonly language: string } }
  readonly text: Text
}

const receiptOf = (notice: Notification, text: Text): string => {
  if (notice.signedAt) return text('dutyPage.signed', { at: when(notice.signedAt) })
  return text(notice.needsReceipt ? 'dutyPage.unsigned' : 'dutyPage.noReceipt')
}

/** The notices of a record, one line for each recipient, with delivery and receipt. */
export const DutyNotices = ({ notices, req, text }: DutyNoticesProps) =>
  notices.length === 0 ? (
    <p className="zs-quiet">{text('dutyPage.noNotices')}</p>
  ) : (
    <ul className="zs-notices">
      {notices.map((notice) => (
        <li key={notice.id}>
          <span>
            {when(notice.occurredAt)}{' '}
            {labelIn(req, noticeKinds.find(({ value }) => value === notice.kind)?.label)}
          </span>
          <span>{typeof notice.recipient === 'object' ? notice.recipient?.name : ''}</span>
          <StatePill
            label={labelIn(
              req,
              noticeDeliveryStates.find(({ value }) => value === notice.deliveryState)?.label,
            )}
            value={notice.deliveryState}
          />
          <span className="zs-quiet">{receiptOf(notice, text)}</span>
        </li>
      ))}
    </ul>
  )
