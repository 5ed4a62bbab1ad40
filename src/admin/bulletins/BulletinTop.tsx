import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { ChangesTable, FiguresTable, LossesTable } from '@/src/admin/bulletins/BulletinTables'
import { bulletinOutlook, bulletinStep } from '@/src/admin/bulletins/bulletinSteps'
import { DocumentsPanel } from '@/src/admin/documents/DocumentsPanel'
import { recordUrl } from '@/src/links/listUrl'
import { textOf, type Text } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { bulletinStates } from '@/src/domain/bulletins/bulletin'
import type { Bulletin, User } from '@/src/payload-types'

const SHORT_HASH = 12

const nameOf = (user: Bulletin['author']): string =>
  user && typeof user === 'object' ? user.name : '—'

const nextText = (bulletin: Bulletin, user: User, text: Text): string => {
  const { steps, hindrance } = bulletinOutlook(bulletin, user)
  if (bulletin.state === 'issued')
    return text('bulletinPage.next.issued', {
      number: bulletin.number ?? '',
      day: bulletin.issuedOn ?? '',
    })
  if (hindrance === 'bulletin.ownDraft') return text(hindrance)
  if (steps.includes('issue')) return text('bulletinPage.next.issue')
  if (steps.includes('approve')) return text('bulletinPage.next.approve')
  return text('bulletinPage.next.wait')
}

/** Bulletins that correct this one: what was frozen is corrected by another. */
const Corrections = async ({
  bulletin,
  req,
  text,
}: {
  readonly bulletin: Bulletin
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const { docs } = await req.payload.find({
    collection: 'bulletins',
    where: { corrects: { equals: bulletin.id } },
    select: { title: true, number: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const corrected = bulletin.corrects
  if (docs.length === 0 && !corrected) return null
  return (
    <p className="zs-notice">
      {corrected && typeof corrected === 'object' && (
        <>
          {text('bulletinPage.corrects')}{' '}
          <Link href={recordUrl('bulletins', corrected.id)} prefetch={false}>
            {corrected.number ?? corrected.title}
          </Link>{' '}
        </>
      )}
      {docs.map(({ id, number, title }) => (
        <span key={id}>
          {text('bulletinPage.correctedBy')}{' '}
          <Link href={recordUrl('bulletins', id)} prefetch={false}>
            {number ?? title}
          </Link>{' '}
        </span>
      ))}
    </p>
  )
}

/** What was frozen, by whom and when, with the beginning of its hash: `zhisu verify` proves the rest. */
const Frozen = ({ bulletin, text }: { readonly bulletin: Bulletin; readonly text: Text }) =>
  bulletin.state === 'draft' ? (
    <p className="zs-quiet">{text('bulletinPage.computedAt', { at: when(bulletin.computedAt) })}</p>
  ) : (
    <p className="zs-frozen">
      <strong className="zs-frozen__badge">■ {text('bulletinPage.frozen')}</strong>
      <code title={bulletin.hash ?? ''}>{(bulletin.hash ?? '').slice(0, SHORT_HASH)}</code>
      <span>
        {text('bulletinPage.frozenBy', {
          by: nameOf(bulletin.approvedBy),
          at: when(bulletin.approvedAt),
        })}
      </span>
    </p>
  )

/** The page of a bulletin: state and steps, the frozen badge, figures, losses, and what has changed since. */
export const BulletinTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const bulletin = await recordOfPage(req, 'bulletins', id)
  if (!bulletin) return null
  const text = textOf(req)
  const { steps } = bulletinOutlook(bulletin, user)
  const seesChanges = user.role === 'prefecture-office' || user.role === 'county-office'
  return (
    <div
      className={
        isWritable('bulletins', bulletin, user) ? 'zs-record' : 'zs-record zs-record--read'
      }
    >
      <RecordHead
        actions={
          <>
            <PrintButton />
            <StepButtons
              address={`/bulletins/${bulletin.id}`}
              steps={steps.map((name) => bulletinStep(name, text))}
            />
          </>
        }
        course={progressOf(bulletinStates, bulletin.state, {
          draft: when(bulletin.computedAt).slice(0, 10),
          approved: bulletin.approvedAt ? when(bulletin.approvedAt).slice(0, 10) : null,
          issued: bulletin.issuedOn,
        })}
        lead={<Frozen bulletin={bulletin} text={text} />}
        next={nextText(bulletin, user, text)}
        req={req}
      />
      <Corrections bulletin={bulletin} req={req} text={text} />
      {bulletin.state !== 'draft' && bulletin.text && (
        <section className="zs-reading">
          <p className="zs-reading__text">{bulletin.text}</p>
        </section>
      )}
      <DocumentsPanel req={req} subject={{ relationTo: 'bulletins', value: bulletin.id }} />
      <FiguresTable bulletin={bulletin} text={text} />
      <LossesTable bulletin={bulletin} req={req} text={text} />
      {seesChanges && <ChangesTable bulletin={bulletin} req={req} text={text} />}
    </div>
  )
}
