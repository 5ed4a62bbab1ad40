import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { proposeReferrals } from '@/src/accountability/referrals/proposeReferrals'
import { inTransaction } from '@/src/database/inTransaction'
import { LEAST_LOSSES } from '@/src/domain/accountability/referralReasons'
import { userError } from '@/src/i18n/userError'

const schema = z.object({
  year: z.coerce.number().int().min(2000).max(2100),
  leastLosses: z.coerce.number().int().min(1).max(1000).default(LEAST_LOSSES),
})

/**
 * `POST /api/referrals/propose {year, leastLosses?}`: the yearly analysis; answers `{proposed, known}`, counts
 * only.
 */
export const proposeEndpoint: Endpoint = {
  path: '/propose',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const parsed = schema.safeParse(req.data ?? {})
    if (!parsed.success) throw userError(req, 'referral.year')
    const { year, leastLosses } = parsed.data
    return Response.json(
      await inTransaction(req, (scope) => proposeReferrals(scope, year, leastLosses)),
    )
  },
}
