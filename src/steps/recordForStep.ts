import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { User } from '@/src/payload-types'

/** Collections whose records go through a procedure step by step. */
export type StepSlug =
  | 'inspections'
  | 'findings'
  | 'assessments'
  | 'promotion-opinions'
  | 'referrals'
  | 'counsel'
  | 'engagements'
  | 'counsel-assessments'
  | 'matters'
  | 'legal-opinions'
  | 'decisions'
  | 'decision-catalogues'
  | 'public-comments'
  | 'legality-reviews'
  | 'duty-shifts'
  | 'task-forces'

/** The active user of a request. */
export const userOfStep = (req: PayloadRequest): User => {
  const user = req.user
  if (!user || user.isActive === false) throw userError(req, 'rights.signIn', {}, 403)
  return user
}

/**
 * The record that somebody takes a step with, read in the transaction of the request: of two who act at once
 * the second finds what the first did. Fields that the user may not read are there too: the step needs them.
 *
 * @throws userError 403 for visitors, 404 for those who may not see the record
 */
export const recordForStep = async <Slug extends StepSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<{ doc: DataFromCollectionSlug<Slug>; user: User }> => {
  const user = userOfStep(req)
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id } },
    overrideAccess: false,
    user,
    req,
  })
  if (totalDocs === 0) throw userError(req, 'record.notFound', {}, 404)
  const doc = await req.payload.findByID({ collection, id, depth: 0, req })
  return { doc: doc, user }
}
