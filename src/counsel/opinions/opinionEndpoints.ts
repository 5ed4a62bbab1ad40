import type { Endpoint } from 'payload'

import { opinionActions, takeOpinionStep } from '@/src/counsel/opinions/opinionSteps'
import { opinionProcedure } from '@/src/domain/counsel/opinion'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'

/** `GET /api/legal-opinions/:id/actions` and `POST /api/legal-opinions/:id/{submit,return,review}`. */
export const opinionEndpoints: Endpoint[] = stepEndpoints({
  collection: 'legal-opinions',
  input: stepSchema,
  carriers: carriersOf(opinionProcedure, takeOpinionStep),
  actionsFor: opinionActions,
})
