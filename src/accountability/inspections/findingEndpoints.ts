import type { Endpoint } from 'payload'

import { findingActions, withdrawFinding } from '@/src/accountability/inspections/withdrawFinding'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'

/** `GET /api/findings/:id/actions` and `POST /api/findings/:id/withdraw`. */
export const findingEndpoints: Endpoint[] = stepEndpoints({
  collection: 'findings',
  input: stepSchema,
  carriers: { withdraw: withdrawFinding },
  actionsFor: findingActions,
})
