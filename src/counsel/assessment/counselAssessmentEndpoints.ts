import type { Endpoint } from 'payload'

import {
  counselAssessmentActions,
  takeCounselAssessmentStep,
} from '@/src/counsel/assessment/counselAssessmentSteps'
import { counselAssessmentProcedure } from '@/src/domain/counsel/counselAssessment'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'

/** `GET /api/counsel-assessments/:id/actions` and `POST /api/counsel-assessments/:id/{confirm,return}`. */
export const counselAssessmentEndpoints: Endpoint[] = stepEndpoints({
  collection: 'counsel-assessments',
  input: stepSchema,
  carriers: carriersOf(counselAssessmentProcedure, takeCounselAssessmentStep),
  actionsFor: counselAssessmentActions,
})
