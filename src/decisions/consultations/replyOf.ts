import type { Payload } from 'payload'

import { commentCodeHash } from '@/src/decisions/consultations/commentCode'
import type { CommentAnswer } from '@/src/domain/decisions/consultation'
import type { Day } from '@/src/domain/day'

/** What the holder of a code reads: the answer, never what was written or by whom. */
export interface CommentReply {
  readonly number: number
  readonly decision: string
  readonly receivedOn: Day
  readonly answer: CommentAnswer | null
  readonly reason: string | null
  readonly answeredOn: Day | null
}

/** The reply to the comment of a code; null for a code that belongs to none. */
export const replyOf = async (payload: Payload, code: string): Promise<CommentReply | null> => {
  const { docs } = await payload.find({
    collection: 'public-comments',
    where: { codeHash: { equals: commentCodeHash(code, payload.secret) } },
    depth: 1,
    limit: 1,
    pagination: false,
  })
  const [doc] = docs
  if (!doc) return null
  return {
    number: doc.number,
    decision: typeof doc.decision === 'object' ? doc.decision.title : '',
    receivedOn: doc.receivedOn,
    answer: doc.answer ?? null,
    reason: doc.reason ?? null,
    answeredOn: doc.answeredOn ?? null,
  }
}
