import { Link } from '@payloadcms/ui'
import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { ArchivePanel } from '@/src/admin/decisions/archive/ArchivePanel'
import { FollowUpsPanel } from '@/src/admin/decisions/archive/FollowUpsPanel'
import { CommentsPanel } from '@/src/admin/decisions/comments/CommentsPanel'
import { DraftsPanel } from '@/src/admin/decisions/drafts/DraftsPanel'
import { MeetingsPanel } from '@/src/admin/decisions/meetings/MeetingsPanel'
import { ReviewsPanel } from '@/src/admin/decisions/reviews/ReviewsPanel'
import { actionsOnTop, decisionStep } from '@/src/admin/decisions/steps/decisionStep'
import { StepsPanel } from '@/src/admin/decisions/steps/StepsPanel'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf, type Text } from '@/src/admin/textOf'
import { decisionFacts } from '@/src/decisions/decisionFacts'
import { discussionSentence } from '@/src/decisions/decisionProblem'
import { decisionActionsFor } from '@/src/decisions/decisionSteps'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { today } from '@/src/domain/clock'
import {
  decisionStates,
  problemsOfDiscussion,
  stepStanding,
  type DecisionFacts,
} from '@/src/domain/decisions/decision'
import { deadline } from '@/src/domain/periods/deadline'
import { periodRule } from '@/src/domain/periods/rules'
import { storedCalendars } from '@/src/ledger/storedCalendars'
import { recordUrl } from '@/src/links/listUrl'
import type { Decision } from '@/src/payload-types'

const daysOf = (facts: DecisionFacts) => ({
  proposed: stepStanding(facts, 'proposal').on,
  drafting: stepStanding(facts, 'start').on,
  'for-discussion': stepStanding(facts, 'legality-review').on,
  decided: stepStanding(facts, 'discussion').on,
  published: stepStanding(facts, 'publish').on,
  archived: stepStanding(facts, 'archive').on,
})

const nextOf = (doc: Decision, text: Text): string =>
  text(`decisionPage.next.${doc.state}`, {
    reason: doc.dropReason ?? text('decisionPage.notPassed'),
  })

/** Everything that stands in the way of the discussion, said before anybody tries. */
const Missing = ({
  facts,
  req,
  text,
}: {
  readonly facts: DecisionFacts
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const problems = problemsOfDiscussion(facts)
  if (problems.some(({ kind }) => kind === 'over')) return null
  if (problems.length === 0)
    return <p className="zs-notice zs-notice--good">{text('decisionPage.nothingMissing')}</p>
  return (
    <details className="zs-notice">
      <summary>{text('decisionPage.missing', { n: problems.length })}</summary>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{discussionSentence(req, problem)}</li>
        ))}
      </ul>
    </details>
  )
}

/** The page of a decision: where it stands, what is missing, its steps, drafts, reviews, comments and meetings. */
export const DecisionTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'decisions', id)
  if (!doc) return null
  const text = textOf(req)
  const facts = await decisionFacts(req, doc)
  const actions = await decisionActionsFor(req, doc.id)
  const { office } = await storedCalendars(req)
  const { dueOn, calendarComplete } = deadline(periodRule('legality-review'), today(req), office)
  const canWrite = isWritable('decisions', doc, user)
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <StepButtons
            address={`/decisions/${doc.id}`}
            steps={actionsOnTop
              .filter((action) => actions.includes(action))
              .map((action) => decisionStep(action, text))}
          />
        }
        course={progressOf(
          decisionStates.filter(({ value }) => value !== 'dropped' || doc.state === value),
          doc.state,
          daysOf(facts),
        )}
        lead={
          typeof doc.catalogue === 'object' &&
          doc.catalogue && (
            <p className="zs-answer__duty">
              <Link href={recordUrl('decision-catalogues', doc.catalogue.id)} prefetch={false}>
                {doc.catalogue.title}
              </Link>
            </p>
          )
        }
        next={nextOf(doc, text)}
        req={req}
      />
      <Missing facts={facts} req={req} text={text} />
      <StepsPanel
        actions={actions}
        doc={doc}
        facts={facts}
        req={req}
        reviewDue={{ dueOn, isCertain: calendarComplete }}
        text={text}
      />
      <DraftsPanel doc={doc} req={req} text={text} />
      <ReviewsPanel doc={doc} req={req} text={text} />
      <CommentsPanel doc={doc} req={req} text={text} />
      <MeetingsPanel doc={doc} req={req} text={text} />
      <FollowUpsPanel doc={doc} req={req} text={text} />
      <ArchivePanel doc={doc} req={req} text={text} />
      {!canWrite && <RecordSheet collection="decisions" doc={doc} req={req} />}
    </div>
  )
}
