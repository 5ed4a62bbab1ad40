import type { PayloadRequest } from 'payload'

import { voidOpinions } from '@/src/counsel/opinions/voidOpinions'
import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import type { LegalityReview } from '@/src/payload-types'

/** Withdraws the matter of counsel of a review that lost its object, unless it is over already. */
export const withdrawMatter = async (
  req: PayloadRequest,
  review: Pick<LegalityReview, 'matter'>,
  reason: string,
): Promise<void> => {
  const id = idOf(review.matter)
  if (!id) return
  const { state } = await req.payload.findByID({ collection: 'matters', id, depth: 0, req })
  if (state === 'passed' || state === 'withdrawn') return
  await req.payload.update({
    collection: 'matters',
    id,
    data: { state: 'withdrawn', withdrawReason: reason, withdrawnOn: today(req) },
    depth: 0,
    req,
  })
  await voidOpinions(req, id)
}
