import type { Endpoint } from 'payload'

import { reviewActions, reviewInput, takeReviewStep } from '@/src/decisions/reviews/reviewSteps'
import { reviewProcedure } from '@/src/domain/decisions/review'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'

/** `GET /api/legality-reviews/:id/actions` and `POST /api/legality-reviews/:id/{accept,return,conclude}`. */
export const reviewEndpoints: Endpoint[] = stepEndpoints({
  collection: 'legality-reviews',
  input: reviewInput,
  carriers: carriersOf(reviewProcedure, takeReviewStep),
  actionsFor: reviewActions,
})
