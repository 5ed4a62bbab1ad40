import { Link } from '@payloadcms/ui'
import type { Where } from 'payload'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { ResendButton, SignButton } from '@/src/admin/notices/NoticeButtons'
import { waitedFor } from '@/src/admin/notices/waitedFor'
import { pages, pageUrl } from '@/src/admin/pages'
import { DataTable, type Column } from '@/src/admin/ui/DataTable'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { idOf } from '@/src/domain/idOf'
import { noticeDeliveryStates, noticeKinds } from '@/src/domain/noticeStates'
import { localeOf } from '@/src/i18n/message'
import { unsignedNotices, type UnsignedNotice } from '@/src/notify/unsignedNotices'
import type { Notification } from '@/src/payload-types'

/** Rows of one page of the inbox. */
const SHOWN = 50

type View = 'own' | 'to-sign' | 'unsigned'

const views = [
  { view: 'own', label: 'inbox.own' },
  { view: 'to-sign', label: 'inbox.toSign' },
  { view: 'unsigned', label: 'inbox.unsigned' },
] as const

const viewOf = ({ searchParams, user }: ConsolePageProps): View => {
  const asked = searchParams.view
  if (asked === 'to-sign') return 'to-sign'
  return asked === 'unsigned' && user.role !== 'agency' ? 'unsigned' : 'own'
}

const titleOf = (
  { req }: ConsolePageProps,
  notice: { title: string; titleEn?: string | null },
): string =>
  localeOf(req.i18n.language) === 'en' ? (notice.titleEn ?? notice.title) : notice.title

const noticeLink = (
  page: ConsolePageProps,
  notice: { id: string; title: string; titleEn?: string | null },
) => (
  <Link href={`/admin/collections/notifications/${notice.id}`} prefetch={false}>
    {titleOf(page, notice)}
  </Link>
)

const kindLabel = ({ req }: ConsolePageProps, kind: Notification['kind']): string =>
  labelIn(req, noticeKinds.find(({ value }) => value === kind)?.label)

const OwnNotices = async ({
  page,
  isToSign,
}: {
  readonly page: ConsolePageProps
  readonly isToSign: boolean
}) => {
  const { req, text, user } = page
  const own: Where = { recipient: { equals: idOf(user.agency) } }
  const unsigned: Where = {
    and: [own, { needsReceipt: { equals: true } }, { signedAt: { exists: false } }],
  }
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: isToSign ? unsigned : own,
    sort: isToSign ? 'occurredAt' : '-occurredAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) {
    return (
      <EmptyState title={text(isToSign ? 'inbox.allSigned' : 'inbox.empty')}>
        {text('inbox.emptyHow')}
      </EmptyState>
    )
  }
  const columns: Column<Notification>[] = [
    {
      key: 'title',
      label: text('inbox.notice'),
      isWide: true,
      render: (notice) => (
        <span className={notice.readAt ? undefined : 'zs-unread'}>
          {!notice.readAt && <span className="sr-only">{text('inbox.unreadMark')}</span>}
          {noticeLink(page, notice)}
        </span>
      ),
    },
    { key: 'kind', label: text('inbox.kind'), render: ({ kind }) => kindLabel(page, kind) },
    { key: 'sentAt', label: text('inbox.sentAt'), render: ({ occurredAt }) => when(occurredAt) },
    {
      key: 'receipt',
      label: text('inbox.receipt'),
      render: (notice) => {
        if (notice.signedAt) return text('dutyPage.signed', { at: when(notice.signedAt) })
        return notice.needsReceipt ? (
          <SignButton noticeId={notice.id} size="small" />
        ) : (
          text('dutyPage.noReceipt')
        )
      },
    },
  ]
  return (
    <DataTable caption={text('inbox.own')} columns={columns} keyOf={({ id }) => id} rows={docs} />
  )
}

const UnsignedByOthers = async ({ page }: { readonly page: ConsolePageProps }) => {
  const { req, text } = page
  const { rows, total } = await unsignedNotices(req, { limit: SHOWN })
  if (rows.length === 0)
    return <EmptyState title={text('inbox.allSigned')}>{text('inbox.emptyHow')}</EmptyState>
  const columns: Column<UnsignedNotice>[] = [
    {
      key: 'title',
      label: text('inbox.notice'),
      isWide: true,
      render: (row) => noticeLink(page, row),
    },
    { key: 'recipient', label: text('inbox.recipient'), render: ({ recipient }) => recipient.name },
    {
      key: 'delivery',
      label: text('inbox.delivery'),
      render: ({ deliveryState }) => (
        <StatePill
          label={labelIn(
            req,
            noticeDeliveryStates.find(({ value }) => value === deliveryState)?.label,
          )}
          value={deliveryState}
        />
      ),
    },
    {
      key: 'waiting',
      label: text('inbox.waiting'),
      align: 'end',
      render: ({ hoursWaiting }) => waitedFor(text, hoursWaiting),
    },
    {
      key: 'resend',
      label: text('inbox.resend'),
      render: ({ id, resentCount }) => (
        <>
          <ResendButton noticeId={id} />
          {resentCount > 0 && (
            <small className="zs-quiet"> {text('inbox.resentTimes', { n: resentCount })}</small>
          )}
        </>
      ),
    },
  ]
  return (
    <>
      <DataTable
        caption={text('inbox.unsigned')}
        columns={columns}
        keyOf={({ id }) => id}
        rows={rows}
      />
      {total > rows.length && (
        <p className="zs-quiet">{text('inbox.more', { total, shown: rows.length })}</p>
      )}
    </>
  )
}

/** The inbox of the user's organization, and for offices the list of what others have not signed for. */
export const InboxPage = consolePage({
  title: pages.inbox.title,
  lead: 'inbox.lead',
  roles: pages.inbox.roles,
  Content: (page) => {
    const current = viewOf(page)
    return (
      <>
        <nav className="zs-chips">
          {views
            .filter(({ view }) => view !== 'unsigned' || page.user.role !== 'agency')
            .map(({ view, label }) => (
              <Link
                aria-current={view === current ? 'page' : undefined}
                className="zs-chip"
                href={`${pageUrl(pages.inbox)}?view=${view}`}
                key={view}
                prefetch={false}
              >
                {page.text(label)}
              </Link>
            ))}
        </nav>
        {current === 'unsigned' ? (
          <UnsignedByOthers page={page} />
        ) : (
          <OwnNotices isToSign={current === 'to-sign'} page={page} />
        )}
      </>
    )
  },
})
