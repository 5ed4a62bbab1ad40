import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { DutyNotices } from '@/src/admin/duties/DutyNotices'
import { MarkRead, ResendButton, SignButton } from '@/src/admin/notices/NoticeButtons'
import { pages, pageUrl } from '@/src/admin/pages'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { textOf } from '@/src/admin/textOf'
import { ButtonLink } from '@/src/admin/ui/Button'
import { Panel } from '@/src/admin/ui/Panel'
import { when } from '@/src/admin/when'
import { idOf } from '@/src/domain/idOf'
import { localeOf } from '@/src/i18n/message'

const supervises = ['prefecture-office', 'county-office']

/** One notice: what it says, where it leads, who has signed for it. */
export const NoticePage = async ({ doc, initPageResult: { req } }: DocumentViewServerProps) => {
  const id = String((doc as { id?: string } | undefined)?.id ?? '')
  const notice = await recordOfPage(req, 'notifications', id)
  if (!notice) return notFound()
  const user = activeUser(req)
  const text = textOf(req)
  const isEnglish = localeOf(req.i18n.language) === 'en'
  const isRecipient = idOf(user?.agency) === idOf(notice.recipient)
  const isUnsigned = notice.needsReceipt && !notice.signedAt
  const links = [
    { record: notice.duty, collection: 'duties', label: text('noticePage.openDuty') },
    { record: notice.hearing, collection: 'hearings', label: text('noticePage.openHearing') },
    { record: notice.case, collection: 'cases', label: text('noticePage.openCase') },
  ].flatMap(({ record, collection, label }) =>
    record && typeof record === 'object'
      ? [{ href: `/admin/collections/${collection}/${record.id}`, label }]
      : [],
  )
  const { docs: dispatch } = await req.payload.find({
    collection: 'notifications',
    where: { dispatchKey: { equals: notice.dispatchKey } },
    depth: 1,
    limit: 10,
    overrideAccess: false,
    req,
  })
  return (
    <Gutter className="zs-page">
      {isRecipient && !notice.readAt && <MarkRead noticeId={id} />}
      <SetStepNav
        nav={[
          { label: text(pages.inbox.title), url: pageUrl(pages.inbox) },
          { label: text('inbox.notice') },
        ]}
      />
      <header className="zs-next">
        <div>
          <h1>{isEnglish ? (notice.titleEn ?? notice.title) : notice.title}</h1>
          <p className="zs-next__step">
            {when(notice.occurredAt)}
            {' · '}
            {notice.signedAt ? text('dutyPage.signed', { at: when(notice.signedAt) }) : null}
            {isUnsigned ? text('dutyPage.unsigned') : null}
          </p>
        </div>
        <div className="zs-page__actions">
          {links.map(({ href, label }) => (
            <ButtonLink href={href} key={href}>
              {label}
            </ButtonLink>
          ))}
          {isUnsigned && !isRecipient && supervises.includes(user?.role ?? '') && (
            <ResendButton noticeId={id} size="normal" />
          )}
          {isUnsigned && isRecipient && <SignButton noticeId={id} />}
        </div>
      </header>
      <div className="zs-columns">
        <Panel title={text('inbox.notice')}>
          <p className="zs-demand">{isEnglish ? (notice.bodyEn ?? notice.body) : notice.body}</p>
        </Panel>
        <Panel title={text('noticePage.both')}>
          <DutyNotices notices={dispatch} req={req} text={text} />
          {notice.deliveryState !== 'delivered' && (
            <p className="zs-quiet">{text('noticePage.mailHeld')}</p>
          )}
        </Panel>
      </div>
    </Gutter>
  )
}
