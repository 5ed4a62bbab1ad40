import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { answerStep } from '@/src/admin/decisions/comments/answerStep'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { textOf } from '@/src/admin/textOf'
import { commentActions } from '@/src/decisions/consultations/answerComment'
import { commentStates } from '@/src/domain/decisions/consultation'
import { recordUrl } from '@/src/links/listUrl'

/** The page of a public comment: what was written, and the answer. */
export const CommentTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'public-comments', id)
  if (!doc) return null
  const text = textOf(req)
  const actions = await commentActions(req, doc.id)
  return (
    <div className="zs-record zs-record--read">
      <RecordHead
        actions={
          actions.length > 0 && (
            <StepButtons address={`/public-comments/${doc.id}`} steps={[answerStep(doc, text)]} />
          )
        }
        lead={
          typeof doc.decision === 'object' && (
            <p className="zs-answer__duty">
              <Link href={recordUrl('decisions', doc.decision.id)} prefetch={false}>
                {doc.decision.title}
              </Link>
              <span>#{doc.number}</span>
            </p>
          )
        }
        next={labelIn(req, commentStates.find(({ value }) => value === doc.state)?.label)}
        req={req}
      />
      <RecordSheet collection="public-comments" doc={doc} omit={['decision', 'number']} req={req} />
    </div>
  )
}
