import type { Endpoint } from 'payload'

import { matterActions, matterInput, takeMatterStep } from '@/src/counsel/matters/matterSteps'
import { matterProcedure } from '@/src/domain/counsel/matter'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'

/** `GET /api/matters/:id/actions` and `POST /api/matters/:id/{assign,reassign,move,pass,reopen,withdraw}`. */
export const matterEndpoints: Endpoint[] = stepEndpoints({
  collection: 'matters',
  input: matterInput,
  carriers: carriersOf(matterProcedure, takeMatterStep),
  actionsFor: matterActions,
})
