import { labelIn } from '@/src/admin/duties/dutyTexts'
import { ResendButton, SignButton } from '@/src/admin/notices/NoticeButtons'
import type { Text } from '@/src/admin/textOf'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { noticeDeliveryStates, noticeKinds } from '@/src/domain/noticeStates'
import type { HearingDispatch, HearingNotice } from '@/src/notify/hearingDispatches'

interface DispatchesProps {
  readonly dispatches: readonly HearingDispatch[]
  readonly req: { readonly i18n: { readonly language: string } }
  readonly text: Text
  /** Whether the reader may send an unsigned notice again. */
  readonly mayResend?: boolean
  /** The reader's own organization, which may sign. */
  readonly own?: string | null
}

const ReceiptCell = ({
  notice,
  mayResend,
  own,
  text,
}: Pick<DispatchesProps, 'mayResend' | 'own' | 'text'> & { readonly notice: HearingNotice }) => {
  if (notice.signedAt) return <>{text('hearingPage.signedAt', { at: when(notice.signedAt) })}</>
  return (
    <span className="zs-dispatch__unsigned">
      <span className="zs-tone-amber">{text('hearingPage.unsigned')}</span>
      {own === notice.recipient.id ? (
        <SignButton noticeId={notice.id} size="small" />
      ) : (
        mayResend && <ResendButton noticeId={notice.id} />
      )}
    </span>
  )
}

const agencyFirst = (a: HearingNotice, b: HearingNotice): number => a.side.localeCompare(b.side)

/** Both notices of each agency that is called to a hearing: to it, and to the office that supervises it. */
export const Dispatches = ({ dispatches, req, text, mayResend, own }: DispatchesProps) =>
  dispatches.length === 0 ? (
    <p className="zs-quiet">{text('hearingPage.noDispatch')}</p>
  ) : (
    <div className="zs-table__scroll">
      <table className="zs-table zs-dispatch">
        <caption className="sr-only">{text('hearingPage.dispatch')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('hearingPage.recipient')}</th>
            <th scope="col">{text('inbox.kind')}</th>
            <th scope="col">{text('inbox.sentAt')}</th>
            <th scope="col">{text('hearingPage.delivery')}</th>
            <th scope="col">{text('hearingPage.receipt')}</th>
          </tr>
        </thead>
        <tbody>
          {dispatches.flatMap(({ agency, kind, notices }) =>
            [...notices].sort(agencyFirst).map((notice) => (
              <tr key={`${agency.id}-${notice.id}`}>
                <td>
                  <span className="zs-dispatch__side">
                    {text(
                      notice.side === 'debtor'
                        ? 'hearingPage.side.debtor'
                        : 'hearingPage.side.supervisor',
                    )}
                  </span>
                  {notice.recipient.name}
                </td>
                <td>{labelIn(req, noticeKinds.find(({ value }) => value === kind)?.label)}</td>
                <td>{when(notice.occurredAt)}</td>
                <td>
                  <StatePill
                    label={labelIn(
                      req,
                      noticeDeliveryStates.find(({ value }) => value === notice.deliveryState)
                        ?.label,
                    )}
                    value={notice.deliveryState}
                  />
                </td>
                <td>
                  <ReceiptCell mayResend={mayResend} notice={notice} own={own} text={text} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
