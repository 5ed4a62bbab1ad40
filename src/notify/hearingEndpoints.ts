import type { Endpoint } from 'payload'

import { dispatchesOfHearing } from '@/src/notify/hearingDispatches'

/** `GET /api/hearings/:id/dispatches`: the state of both notices of each agency called. */
export const hearingEndpoints: Endpoint[] = [
  {
    path: '/:id/dispatches',
    method: 'get',
    handler: async (req) =>
      Response.json({ dispatches: await dispatchesOfHearing(req, String(req.routeParams?.id)) }),
  },
]
