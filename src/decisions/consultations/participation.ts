import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { attachFiles } from '@/src/decisions/attachFiles'
import type { ActionTaking, DecisionChange } from '@/src/decisions/taking'
import { today } from '@/src/domain/clock'
import { hearingProblem } from '@/src/domain/decisions/decision'
import {
  hearingMaterialsEnd,
  isShortPeriod,
  namesSender,
  regularCommentEnd,
} from '@/src/domain/decisions/consultation'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { requiredText } from '@/src/steps/stepInput'

/**
 * Opens the draft as it stands to comments of the public (art. 15): for 30 days, or for fewer with an explanation
 * that the public reads.
 *
 * @throws userError 400 for days that make no period, or a short one without its explanation
 */
export const openComments = ({ req, doc, input }: ActionTaking): DecisionChange => {
  const fromOn = input.fromOn ?? today(req)
  const toOn = input.toOn ?? regularCommentEnd(fromOn)
  if (fromOn < today(req)) throw userError(req, 'decision.commentsPast', { day: fromOn })
  if (toOn <= fromOn) throw userError(req, 'decision.commentsOrder')
  const explanation = input.text?.trim() || null
  if (isShortPeriod({ fromOn, toOn }) && !explanation)
    throw userError(req, 'decision.commentsShort', { day: regularCommentEnd(fromOn) })
  return {
    comments: {
      slug: `${fromOn.replaceAll('-', '')}-${randomBytes(4).toString('hex')}`,
      fromOn,
      toOn,
      explanation,
      draft: idOf(doc.draft),
    },
  }
}

/** Records a hearing on the draft (arts. 16 and 17). */
export const holdHearing = async ({
  req,
  doc,
  user,
  input,
  readers,
}: ActionTaking): Promise<DecisionChange> => {
  const { heldOn, materialsOn } = input
  if (!heldOn || !materialsOn) throw userError(req, 'decision.hearingDays')
  const files = [...new Set(input.files)]
  const problem = hearingProblem(
    { heldOn, materialsOn, isSigned: input.isSigned ?? false, hasRecord: files.length > 0 },
    today(req),
  )
  if (problem)
    throw userError(req, `decision.${problem}`, { day: hearingMaterialsEnd(heldOn) }, 409)
  return {
    hearings: [
      ...(doc.hearings ?? []),
      {
        heldOn,
        materialsOn,
        note: requiredText(req, input.text),
        files: await attachFiles(req, user, files, readers),
        by: user.id,
      },
    ],
  }
}

const sendersOf = async (req: PayloadRequest, decision: string) => {
  const { docs } = await req.payload.find({
    collection: 'public-comments',
    where: { decision: { equals: decision } },
    select: { name: true, contact: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/**
 * Publishes how the comments were adopted (采纳情况), once every one of them has its answer.
 *
 * @throws userError 400 for a text that shows who wrote a comment, 409 while comments wait for their answers
 */
export const feedback = async ({
  req,
  doc,
  facts,
  input,
}: ActionTaking): Promise<DecisionChange> => {
  if (facts.comments && facts.comments.unanswered > 0)
    throw userError(req, 'decision.unanswered', {}, 409)
  const text = requiredText(req, input.text, 5)
  const senders = await sendersOf(req, doc.id)
  if (senders.some((sender) => namesSender(text, sender)))
    throw userError(req, 'comment.namesSender')
  return { comments: { ...doc.comments, feedback: text, feedbackOn: today(req) } }
}
