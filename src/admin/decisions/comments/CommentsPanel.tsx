import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { answerStep } from '@/src/admin/decisions/comments/answerStep'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { StepButtons } from '@/src/admin/records/StepButtons'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { commentAnswers } from '@/src/domain/decisions/consultation'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import type { Decision, PublicComment } from '@/src/payload-types'

const SHOWN = 50

/** The public comments on a draft with their answers; the unit answers here. */
export const CommentsPanel = async ({
  doc,
  req,
  text,
}: {
  readonly doc: Decision
  readonly req: PayloadRequest
  readonly text: Text
}) => {
  const { slug, fromOn, toOn, feedbackOn } = doc.comments ?? {}
  if (!slug || !fromOn || !toOn) return null
  const own = { decision: { equals: doc.id } }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'public-comments',
    where: own,
    // Those without an answer first.
    sort: ['-state', 'number'],
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const { totalDocs: answered } = await req.payload.count({
    collection: 'public-comments',
    where: { and: [own, { state: { equals: 'answered' } }] },
    overrideAccess: false,
    req,
  })
  const isUnit = idOf(activeUser(req)?.agency) === idOf(doc.handlingUnit)
  const canAnswer = isUnit && !feedbackOn && doc.state !== 'dropped'
  const title = text('decisionPage.comments', { answered, total: totalDocs })
  return (
    <Panel
      aside={
        <span className="zs-quiet">
          {fromOn} – {toOn}{' '}
          <a href={`/consultations/${slug}`} rel="noreferrer" target="_blank">
            {text('decisionPage.publicPage')}
          </a>
        </span>
      }
      title={title}
    >
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('decisionPage.noComments')}</p>
      ) : (
        <DataTable
          caption={title}
          columns={[
            {
              key: 'number',
              label: '#',
              render: ({ id, number }: PublicComment) => (
                <Link href={recordUrl('public-comments', id)} prefetch={false}>
                  {number}
                </Link>
              ),
            },
            {
              key: 'text',
              label: text('decisionPage.comment'),
              isWide: true,
              render: (comment) => <span title={comment.text}>{comment.text}</span>,
            },
            {
              key: 'answer',
              label: text('decisionPage.adoption'),
              render: ({ answer, state }) => (
                <StatePill
                  label={
                    answer
                      ? labelIn(req, commentAnswers.find(({ value }) => value === answer)?.label)
                      : text('preset.commentsToAnswer')
                  }
                  value={state}
                />
              ),
            },
            {
              key: 'reply',
              label: text('decisionPage.replyText'),
              isWide: true,
              render: ({ reason }) => <span title={reason ?? undefined}>{reason ?? '—'}</span>,
            },
            {
              key: 'action',
              label: '',
              render: (comment) =>
                canAnswer ? (
                  <StepButtons
                    address={`/public-comments/${comment.id}`}
                    size="small"
                    steps={[answerStep(comment, text)]}
                  />
                ) : null,
            },
          ]}
          keyOf={({ id }) => id}
          rows={docs}
        />
      )}
      {totalDocs > docs.length && (
        <p>
          <Link href={listUrl('public-comments', own)} prefetch={false}>
            {text('decisionPage.allComments')}
          </Link>
        </p>
      )}
    </Panel>
  )
}
