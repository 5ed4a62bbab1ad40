import type { Endpoint } from 'payload'

import { findingActions, withdrawFinding } from '@/src/accountability/inspections/withdrawFinding'
import { stepEndpoints } from '@/src/accountability/steps/stepEndpoints'

/** `GET /api/findings/:id/actions` and `POST /api/findings/:id/withdraw`. */
export const findingEndpoints: Endpoint[] = stepEndpoints({
  collection: 'findings',
  carriers: { withdraw: withdrawFinding },
  actionsFor: findingActions,
})
