import type { PayloadRequest } from 'payload'

import { todayInShanghai } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { LegalityReviewFacts } from '@/src/domain/rules/facts'

/** What the rules read of a legality review; null when it is not there. */
export const legalityReviewFacts = async (
  req: PayloadRequest,
  id: string,
): Promise<LegalityReviewFacts | null> => {
  const doc = await req.payload.findByID({
    collection: 'legality-reviews',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!doc) return null
  const title = doc.title ?? ''
  return {
    id,
    title,
    reviewer: idOf(doc.reviewer) ?? '',
    handlingUnit: idOf(doc.handlingUnit) ?? '',
    submittedOn: doc.submittedOn ?? todayInShanghai(new Date(doc.createdAt)),
    isWithdrawn: doc.state === 'void' || doc.state === 'returned',
    concludedBy: doc.state === 'concluded' ? { by: 'legality-review', id, number: title } : null,
  }
}
