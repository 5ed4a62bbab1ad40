import type { Endpoint } from 'payload'

import { referralActions, takeReferralStep } from '@/src/accountability/referrals/referralSteps'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'
import { referralProcedure } from '@/src/domain/accountability/referral'

/** `GET /api/referrals/:id/actions` and a `POST /api/referrals/:id/<step>` for each step of the procedure. */
export const referralEndpoints: Endpoint[] = stepEndpoints({
  collection: 'referrals',
  input: stepSchema,
  carriers: carriersOf(referralProcedure, takeReferralStep),
  actionsFor: referralActions,
})
