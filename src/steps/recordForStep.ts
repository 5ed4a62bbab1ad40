import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

import type { User } from '@/src/payload-types'
import { signedInUser, visibleDoc } from '@/src/steps/visibleDoc'

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
): Promise<{ doc: DataFromCollectionSlug<Slug>; user: User }> => ({
  doc: await visibleDoc(req, collection, id),
  user: signedInUser(req),
})
