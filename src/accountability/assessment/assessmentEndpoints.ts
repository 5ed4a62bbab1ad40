import type { Endpoint } from 'payload'

import {
  assessmentActions,
  confirmAssessment,
} from '@/src/accountability/assessment/confirmAssessment'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'

/** `GET /api/assessments/:id/actions` and `POST /api/assessments/:id/confirm`. */
export const assessmentEndpoints: Endpoint[] = stepEndpoints({
  collection: 'assessments',
  input: stepSchema,
  carriers: { confirm: confirmAssessment },
  actionsFor: assessmentActions,
})
