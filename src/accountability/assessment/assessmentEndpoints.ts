import type { Endpoint } from 'payload'

import {
  assessmentActions,
  confirmAssessment,
} from '@/src/accountability/assessment/confirmAssessment'
import { stepEndpoints } from '@/src/accountability/steps/stepEndpoints'

/** `GET /api/assessments/:id/actions` and `POST /api/assessments/:id/confirm`. */
export const assessmentEndpoints: Endpoint[] = stepEndpoints({
  collection: 'assessments',
  carriers: { confirm: confirmAssessment },
  actionsFor: assessmentActions,
})
