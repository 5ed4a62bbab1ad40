import type { Endpoint } from 'payload'

import { supervisionCoverage } from '@/src/accountability/rounds/supervisionCoverage'
import { userError } from '@/src/i18n/userError'
import { figureScope } from '@/src/metrics/figureScope'

/**
 * `GET /api/supervision-rounds/coverage?year=2026`: n of m by layer with the units that are still missing, in
 * the region of the user (of the prefecture: all).
 */
export const coverageEndpoint: Endpoint = {
  path: '/coverage',
  method: 'get',
  handler: async (req) => {
    const { region, agency, court } = await figureScope(req)
    if (agency || court) throw userError(req, 'rights.forbidden', {}, 403)
    const year = Number(req.query.year)
    if (!Number.isInteger(year) || year < 2000 || year > 2100) throw userError(req, 'round.year')
    return Response.json(await supervisionCoverage(req, year, { region }))
  },
}
