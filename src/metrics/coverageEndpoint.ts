import type { Endpoint } from 'payload'

import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'
import { unitCoverage, type YearlyKind } from '@/src/metrics/unitCoverage'
import { figureScope } from '@/src/metrics/figureScope'

/** `GET …/coverage?year=`: n/m units, scoped to what the reader may see; the running year where none is named. */
export const coverageEndpoint = (kind: YearlyKind): Endpoint => ({
  path: '/coverage',
  method: 'get',
  handler: async (req) => {
    const scope = await figureScope(req)
    // A court has cases of its own, and no units.
    if (scope.court) throw userError(req, 'rights.forbidden', {}, 403)
    const year = Number(req.searchParams.get('year') || yearOf(today(req)))
    if (!Number.isInteger(year) || year < 1990 || year > 2200) throw userError(req, 'coverage.year')
    return Response.json(await unitCoverage(req, kind, year, scope), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
})
