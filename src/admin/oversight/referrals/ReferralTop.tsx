import { Link } from '@payloadcms/ui'
import type { CollectionSlug, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { referralActions } from '@/src/accountability/referrals/referralSteps'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { DocumentsPanel } from '@/src/admin/documents/DocumentsPanel'
import { listUrl } from '@/src/links/listUrl'
import { referralNext, referralStep } from '@/src/admin/oversight/referrals/referralStep'
import { textOf, type Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { referralStates } from '@/src/domain/accountability/referral'
import type { Referral, User } from '@/src/payload-types'

type Review = NonNullable<Referral['countyReview']>

const nameOf = (user: string | User | null | undefined): string =>
  user && typeof user === 'object' ? user.name : ''

/** What one level said, by whom and when: the reasons on which the next level builds. */
const ReviewLine = ({
  label,
  review,
  text,
}: {
  readonly label: string
  readonly review: Review | undefined
  readonly text: Text
}) =>
  review?.opinion ? (
    <Panel
      aside={
        <span className="zs-quiet">
          {text('referralPage.reviewedBy', {
            by: nameOf(review.by),
            day: review.reviewedOn ?? '',
          })}
        </span>
      }
      title={label}
    >
      <p className="zs-reading__text">{review.opinion}</p>
    </Panel>
  ) : null

const said = (label: string, words: string | null | undefined) =>
  words ? (
    <Panel title={label}>
      <p className="zs-reading__text">{words}</p>
    </Panel>
  ) : null

/** The page of a referral: its levels, the steps that this reader may take, the records behind it, the reviews. */
export const ReferralTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'referrals', id)
  if (!doc) return null
  const canWrite = isWritable('referrals', doc, user)
  const text = textOf(req)
  const actions = await referralActions(req, doc.id)
  const isOfPrefecture =
    doc.region && typeof doc.region === 'object' ? doc.region.level === 'prefecture' : false
  const records = Array.isArray(doc.records) ? doc.records.map(String) : []
  const isOffice = user.role === 'prefecture-office' || user.role === 'county-office'
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/referrals/${doc.id}`}
            steps={actions.map((name) => referralStep(name, text))}
          />
        }
        course={progressOf(
          referralStates.filter(
            ({ value }) =>
              (value !== 'dropped' || doc.state === value) &&
              (value !== 'county-reviewed' || !isOfPrefecture),
          ),
          doc.state,
          {
            'county-reviewed': doc.countyReview?.reviewedOn,
            'prefecture-reviewed': doc.prefectureReview?.reviewedOn,
            'handed-over': doc.handedOverOn,
            received: doc.receivedOn,
            result: doc.resultOn,
          },
        )}
        next={referralNext(doc, isOfPrefecture, text)}
        req={req}
      />
      {!canWrite && (
        <RecordSheet
          collection="referrals"
          doc={doc}
          omit={['personConcerned', 'handedOverOn', 'receivedOn', 'resultOn']}
          req={req}
        />
      )}
      {isOffice && doc.recordsOf && records.length > 0 && (
        <p>
          <Link
            href={listUrl(doc.recordsOf as CollectionSlug, { id: { in: records } })}
            prefetch={false}
          >
            {text('referralPage.records', { n: records.length })}
          </Link>
        </p>
      )}
      <ReviewLine label={text('referralPage.countyReview')} review={doc.countyReview} text={text} />
      <ReviewLine
        label={text('referralPage.prefectureReview')}
        review={doc.prefectureReview}
        text={text}
      />
      {said(text('referralPage.receiptNote'), doc.receiptNote)}
      {said(text('referralPage.resultText'), doc.result)}
      <DocumentsPanel req={req} subject={{ relationTo: 'referrals', value: doc.id }} />
    </div>
  )
}
