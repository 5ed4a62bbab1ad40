import type { PayloadRequest } from 'payload'

import type { DecisionFacts } from '@/src/domain/decisions/decision'
import { idOf } from '@/src/domain/idOf'
import type { Decision, LegalityReview } from '@/src/payload-types'

/** The reviews of a decision, in the order in which they were asked for; without checks of access. */
export const reviewsOf = async (
  req: PayloadRequest,
  decision: string,
): Promise<LegalityReview[]> => {
  const { docs } = await req.payload.find({
    collection: 'legality-reviews',
    where: { decision: { equals: decision } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

const unansweredOf = async (req: PayloadRequest, decision: string): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'public-comments',
    where: { and: [{ decision: { equals: decision } }, { state: { equals: 'received' } }] },
    req,
  })
  return totalDocs
}

/** What the procedure reads of a decision; `doc` may hold changes that are not stored yet. */
export const decisionFacts = async (
  req: PayloadRequest,
  doc: Partial<Decision> & { readonly id?: string },
): Promise<DecisionFacts> => {
  const { comments, draftVersion, draftHash } = doc
  return {
    handlingUnit: idOf(doc.handlingUnit) ?? '',
    decider: idOf(doc.decider) ?? '',
    isDropped: doc.isDropped ?? false,
    steps: (doc.steps ?? []).map(({ key, state, doneOn, version }) => ({
      key,
      state,
      on: doneOn,
      version: version ?? null,
    })),
    draft: draftVersion && draftHash ? { version: draftVersion, hash: draftHash } : null,
    reviews: (doc.id ? await reviewsOf(req, doc.id) : []).map((review) => ({
      version: review.version ?? 0,
      hash: review.draftHash ?? '',
      state: review.state,
      conclusion: review.state === 'concluded' ? (review.conclusion ?? null) : null,
      concludedOn: review.concludedOn ?? null,
    })),
    meetings: (doc.meetings ?? []).map(({ version, draftHash: hash, result, heldOn }) => ({
      version,
      hash,
      result,
      heldOn,
    })),
    comments:
      comments?.fromOn && comments.toOn
        ? {
            fromOn: comments.fromOn,
            toOn: comments.toOn,
            unanswered: doc.id ? await unansweredOf(req, doc.id) : 0,
            hasFeedback: Boolean(comments.feedbackOn),
          }
        : null,
    hearings: (doc.hearings ?? []).map(({ heldOn }) => ({ heldOn })),
  }
}
