import type { Endpoint } from 'payload'

import { referralActions, takeReferralStep } from '@/src/accountability/referrals/referralSteps'
import { carriersOf } from '@/src/accountability/steps/carriersOf'
import { stepEndpoints } from '@/src/accountability/steps/stepEndpoints'
import { referralProcedure } from '@/src/domain/accountability/referral'

/** `GET /api/referrals/:id/actions` and a `POST /api/referrals/:id/<step>` for each step of the procedure. */
export const referralEndpoints: Endpoint[] = stepEndpoints({
  collection: 'referrals',
  carriers: carriersOf(referralProcedure, takeReferralStep),
  actionsFor: referralActions,
})
