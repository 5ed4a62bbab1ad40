import type { Endpoint } from 'payload'

import { promotionActions, takePromotionStep } from '@/src/accountability/promotions/promotionSteps'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'
import { promotionProcedure } from '@/src/domain/accountability/promotionOpinion'

/** `GET /api/promotion-opinions/:id/actions` and `POST /api/promotion-opinions/:id/{pull,draft,return,approve,send}`. */
export const promotionEndpoints: Endpoint[] = stepEndpoints({
  collection: 'promotion-opinions',
  input: stepSchema,
  carriers: carriersOf(promotionProcedure, takePromotionStep),
  actionsFor: promotionActions,
})
