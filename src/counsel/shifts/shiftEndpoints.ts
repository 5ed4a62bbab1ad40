import type { Endpoint } from 'payload'

import { planRoster, rosterWishSchema } from '@/src/counsel/shifts/planRoster'
import { rosterCalendar } from '@/src/counsel/shifts/rosterCalendar'
import { shiftActions, shiftStepSchema, takeShiftStep } from '@/src/counsel/shifts/shiftSteps'
import { swapCandidates } from '@/src/counsel/shifts/swapCandidates'
import { shiftProcedure } from '@/src/domain/counsel/shifts/shiftProcedure'
import { userError } from '@/src/i18n/userError'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { bodyOf } from '@/src/steps/stepInput'
import { idOfRoute, signedInUser } from '@/src/steps/visibleDoc'

/**
 * Duty shifts over REST: the steps of a shift, `POST /api/duty-shifts/plan` (a month by round robin: shown, or with
 * `expected` written), `GET /:id/swap-candidates` and `GET /calendar.ics`.
 */
export const shiftEndpoints: Endpoint[] = [
  {
    path: '/plan',
    method: 'post',
    handler: async (req) =>
      Response.json(await planRoster(req, await bodyOf(req, rosterWishSchema))),
  },
  {
    path: '/calendar.ics',
    method: 'get',
    handler: async (req) => {
      signedInUser(req)
      return new Response(await rosterCalendar(req), {
        headers: {
          'Content-Type': 'text/calendar; charset=utf-8',
          'Content-Disposition': 'attachment; filename="shifts.ics"',
          'Cache-Control': 'private, no-store',
        },
      })
    },
  },
  {
    path: '/:id/swap-candidates',
    method: 'get',
    handler: async (req) => {
      const id = idOfRoute(req)
      // The roster shows a lawyer nobody else, and courts and agencies their own shifts alone.
      if (!(await shiftActions(req, id)).includes('ask-swap'))
        throw userError(req, 'shift.onlyHolder', {}, 403)
      return Response.json({ docs: await swapCandidates(req, id) })
    },
  },
  ...stepEndpoints({
    collection: 'duty-shifts',
    input: shiftStepSchema,
    carriers: carriersOf(shiftProcedure, takeShiftStep),
    actionsFor: shiftActions,
  }),
]
