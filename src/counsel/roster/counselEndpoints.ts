import type { Endpoint } from 'payload'

import { counselActions, takeCounselStep } from '@/src/counsel/roster/counselSteps'
import { suggestionsEndpoint } from '@/src/counsel/roster/suggestionsEndpoint'
import { counselProcedure } from '@/src/domain/counsel/counselProcedure'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'

/**
 * `GET /api/counsel/suggestions`, `GET /api/counsel/:id/actions` and
 * `POST /api/counsel/:id/{vet,reject,renominate,remove}`.
 */
export const counselEndpoints: Endpoint[] = [
  suggestionsEndpoint,
  ...stepEndpoints({
    collection: 'counsel',
    input: stepSchema,
    carriers: carriersOf(counselProcedure, takeCounselStep),
    actionsFor: counselActions,
  }),
]
