import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { reviewStep } from '@/src/admin/decisions/reviews/reviewStep'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf, type Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { reviewedOpinionOf } from '@/src/counsel/matters/reviewedOpinionOf'
import { reviewActions } from '@/src/decisions/reviews/reviewSteps'
import { reviewStates, type ReviewState } from '@/src/domain/decisions/review'
import { recordUrl } from '@/src/links/listUrl'
import type { LegalityReview } from '@/src/payload-types'

const usualWay: readonly ReviewState[] = ['submitted', 'accepted', 'concluded']

/** Where the draft and the decision are, and until when the review is to be given. */
const Lead = ({
  doc,
  url,
  text,
}: {
  readonly doc: LegalityReview
  /** Of the file of the draft. */
  readonly url: string | null
  readonly text: Text
}) => (
  <p className="zs-answer__duty">
    <span>{doc.title}</span>
    {typeof doc.decision === 'object' && (
      <Link href={recordUrl('decisions', doc.decision.id)} prefetch={false}>
        {text('reviewPage.decision')}
      </Link>
    )}
    {url && (
      <a download href={url}>
        {text('reviewPage.draft')}
      </a>
    )}
    <span className="zs-quiet">
      {text('decisionPage.reviewDue')} {doc.dueOn}
      {doc.isDueCertain === false && `（${text('decisionPage.uncertain')}）`}
    </span>
  </p>
)

/** Whether counsel has been heard (art. 28), and where. */
const CounselPanel = async ({
  doc,
  req,
  text,
}: {
  readonly doc: LegalityReview
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const matter = idOf(doc.matter)
  if (!matter || doc.state === 'void' || doc.state === 'returned') return null
  const isReady = (await reviewedOpinionOf(req, matter)) !== null
  return (
    <Panel
      aside={
        <Link href={recordUrl('matters', matter)} prefetch={false}>
          {text('reviewPage.matter')}
        </Link>
      }
      title={text('reviewPage.counsel')}
    >
      <p className={isReady ? 'zs-quiet' : 'zs-notice'}>
        {text(isReady ? 'reviewPage.counselReady' : 'reviewPage.counselWaiting')}
      </p>
    </Panel>
  )
}

/** The file of the draft under review, as its reader may fetch it. */
const urlOfDraft = async (req: PayloadRequest, draft: string | null): Promise<string | null> => {
  if (!draft) return null
  const doc = await recordOfPage(req, 'decision-drafts', draft)
  return typeof doc?.file === 'object' ? (doc.file.url ?? null) : null
}

/** The page of a legality review: the draft it is of, counsel, findings and conclusion. */
export const ReviewTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'legality-reviews', id)
  if (!doc) return null
  const text = textOf(req)
  const actions = await reviewActions(req, doc.id)
  return (
    <div className="zs-record zs-record--read">
      <RecordHead
        actions={
          <StepButtons
            address={`/legality-reviews/${doc.id}`}
            steps={actions.map((step) => reviewStep(step, text))}
          />
        }
        course={progressOf(
          reviewStates.filter(({ value }) => usualWay.includes(value) || value === doc.state),
          doc.state,
          { submitted: doc.submittedOn, concluded: doc.concludedOn },
        )}
        lead={<Lead doc={doc} text={text} url={await urlOfDraft(req, idOf(doc.draft))} />}
        next={text(`reviewPage.next.${doc.state}`, { reason: doc.returnReason ?? '' })}
        req={req}
      />
      <CounselPanel doc={doc} req={req} text={text} />
      <RecordSheet collection="legality-reviews" doc={doc} omit={['decision', 'draft']} req={req} />
    </div>
  )
}
