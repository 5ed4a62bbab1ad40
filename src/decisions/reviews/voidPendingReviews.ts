import type { PayloadRequest } from 'payload'

import { reviewsOf } from '@/src/decisions/decisionFacts'
import { withdrawMatter } from '@/src/decisions/reviews/withdrawMatter'
import { reconcileLegalityReview } from '@/src/ledger/reconcile'

/** Ends the reviews that are under way: the draft they are of has been replaced. Their duties are lifted. */
export const voidPendingReviews = async (req: PayloadRequest, decision: string): Promise<void> => {
  for (const review of await reviewsOf(req, decision)) {
    if (review.state !== 'submitted' && review.state !== 'accepted') continue
    await req.payload.update({
      collection: 'legality-reviews',
      id: review.id,
      data: { state: 'void' },
      depth: 0,
      req,
    })
    await withdrawMatter(req, review, '送审草案已修改，审查对象不存在。')
    await reconcileLegalityReview(req, review.id)
  }
}
