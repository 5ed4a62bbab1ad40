import type { Endpoint } from 'payload'

import { signedInUser } from '@/src/steps/visibleDoc'
import { now, today } from '@/src/domain/clock'
import { todayInShanghai, yearOf } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'
import { coverageEndpoint } from '@/src/metrics/coverageEndpoint'

const SHOWN = 300

/**
 * `GET /api/observations/hearings?year=` lists the hearings held in a year, for a unit to say which one it
 * observed. Court hearings are public: case number, court and day are all that it tells.
 * `GET /api/observations/coverage?year=` says how many units have met their quota.
 */
export const observationEndpoints: Endpoint[] = [
  coverageEndpoint('court-observation'),
  {
    path: '/hearings',
    method: 'get',
    handler: async (req) => {
      const { role } = signedInUser(req)
      if (!['agency', 'county-office', 'prefecture-office'].includes(role))
        throw userError(req, 'rights.forbidden', {}, 403)
      const year = Number(req.searchParams.get('year') ?? yearOf(today(req)))
      const { docs } = await req.payload.find({
        collection: 'hearings',
        where: {
          and: [
            { state: { equals: 'held' } },
            { startsAt: { greater_than_equal: `${year - 1}-12-31T16:00:00.000Z` } },
            { startsAt: { less_than: `${year}-12-31T16:00:00.000Z` } },
            { startsAt: { less_than_equal: now(req).toISOString() } },
          ],
        },
        sort: '-startsAt',
        depth: 1,
        limit: SHOWN,
        pagination: false,
        req,
      })
      return Response.json({
        docs: docs.map(({ id, title, startsAt, court }) => ({
          id,
          caseNumber: title,
          court: typeof court === 'object' ? court?.name : null,
          heldOn: todayInShanghai(new Date(startsAt)),
        })),
      })
    },
  },
]
