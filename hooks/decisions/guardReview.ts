import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { sameValue } from '@/hooks/records/sameValue'
import { conclusionProblem } from '@/src/domain/decisions/review'
import { userError } from '@/src/i18n/userError'
import type { LegalityReview } from '@/src/payload-types'

/** What a review is of: set once, when it is asked for. */
const bound = ['decision', 'draft', 'version', 'draftHash', 'reviewer', 'submittedOn'] as const

/**
 * Keeps a review what it is, on whatever way it is written: bound to one version of the draft, frozen once it is
 * concluded, returned or void, and concluded only with findings under the three heads, a signer, its paper and
 * counsel's reviewed opinion (arts. 25 to 28).
 */
export const guardReview: CollectionBeforeChangeHook<LegalityReview> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || !originalDoc)
    return { ...data, state: 'submitted', conclusion: null }
  const after = { ...originalDoc, ...data }
  if (originalDoc.state !== 'submitted' && originalDoc.state !== 'accepted')
    throw userError(req, 'review.frozen', {}, 409)
  if (bound.some((name) => !sameValue(originalDoc[name], after[name])))
    throw userError(req, 'review.bound', {}, 409)
  if (after.state !== 'concluded') return { ...data, conclusion: null }
  const { conclusion, signer, opinionFile, concludedOn, counselOpinion } = after
  if (!conclusion) throw userError(req, 'review.conclusionMissing', {}, 409)
  if (!counselOpinion) throw userError(req, 'review.noCounselOpinion', {}, 409)
  if (!signer) throw userError(req, 'review.signerMissing', {}, 409)
  if (!opinionFile || !concludedOn) throw userError(req, 'review.opinionMissing', {}, 409)
  const { isExploratory } = await req.payload.findByID({
    collection: 'decisions',
    id: idOf(after.decision) ?? '',
    depth: 0,
    req,
  })
  const problem = conclusionProblem(
    {
      conclusion,
      findings: (after.findings ?? []).map(({ head, isLawful, text }) => ({
        head,
        isLawful: isLawful ?? false,
        text,
      })),
      legalRisk: after.legalRisk ?? null,
    },
    isExploratory ?? false,
  )
  if (problem) throw userError(req, `review.${problem}`, {}, 409)
  return data
}
