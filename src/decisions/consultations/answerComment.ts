import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { today } from '@/src/domain/clock'
import {
  commentAnswers,
  namesSender,
  type CommentAnswer,
} from '@/src/domain/decisions/consultation'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { PublicComment, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, stepSchema } from '@/src/steps/stepInput'

const answers = commentAnswers.map(({ value }) => value) as [CommentAnswer, ...CommentAnswer[]]

/** What an answer brings along. */
export const answerInput = stepSchema.extend({ answer: z.enum(answers).optional() })
export type AnswerInput = z.infer<typeof answerInput>

/** Why a user may not answer a comment now; null when it is allowed. */
const answerProblem = async (
  req: PayloadRequest,
  doc: PublicComment,
  user: User,
): Promise<'onlyUnit' | 'closed' | null> => {
  if (!user.agency || idOf(user.agency) !== idOf(doc.handlingUnit)) return 'onlyUnit'
  const decision = await req.payload.findByID({
    collection: 'decisions',
    id: idOf(doc.decision) ?? '',
    depth: 0,
    req,
  })
  // Once the answers have been published they stand.
  return decision.comments?.feedbackOn || decision.state === 'dropped' ? 'closed' : null
}

/**
 * Answers a comment of the public: adopted, in part, or not, with the reason. The answer is published, so it must
 * not show who wrote the comment.
 *
 * @throws userError 403 for others than the handling unit, 409 once the answers are published
 */
export const answerComment = async (
  req: PayloadRequest,
  id: string,
  input: AnswerInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'public-comments', id)
  const problem = await answerProblem(req, doc, user)
  if (problem) throw userError(req, `comment.${problem}`, {}, problem === 'onlyUnit' ? 403 : 409)
  const { answer } = input
  if (!answer) throw userError(req, 'comment.answerMissing')
  const reason = answer === 'adopted' ? (input.text ?? '').trim() : requiredText(req, input.text, 5)
  if (namesSender(reason, doc)) throw userError(req, 'comment.namesSender')
  await req.payload.update({
    collection: 'public-comments',
    id,
    data: {
      answer,
      reason: reason || null,
      state: 'answered',
      answeredOn: today(req),
      answeredBy: user.id,
    },
    depth: 0,
    req,
  })
}

/** Whether the user of a request may answer a comment now. */
export const commentActions = async (req: PayloadRequest, id: string): Promise<'answer'[]> => {
  const { doc, user } = await recordForStep(req, 'public-comments', id)
  return (await answerProblem(req, doc, user)) ? [] : ['answer']
}
