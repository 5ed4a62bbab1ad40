import type { Endpoint } from 'payload'

import {
  engagementActions,
  engagementInput,
  takeEngagementStep,
} from '@/src/counsel/roster/engagementSteps'
import { engagementProcedure } from '@/src/domain/counsel/engagement'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'

/** `GET /api/engagements/:id/actions` and `POST /api/engagements/:id/{renew,end}`. */
export const engagementEndpoints: Endpoint[] = stepEndpoints({
  collection: 'engagements',
  input: engagementInput,
  carriers: carriersOf(engagementProcedure, takeEngagementStep),
  actionsFor: engagementActions,
})
