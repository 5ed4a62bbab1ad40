import type { Endpoint } from 'payload'

import { signedInUser, visibleDoc } from '@/src/steps/visibleDoc'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'

/**
 * `GET /api/sanctions/candidates?duty=ID` lists who may handle a decision on accountability: users of the unit
 * that decides, of the office that supervises it and of the prefecture's office, by name and organization.
 */
export const sanctionEndpoints: Endpoint[] = [
  {
    path: '/candidates',
    method: 'get',
    handler: async (req) => {
      const user = signedInUser(req)
      const duty = await visibleDoc(req, 'duties', req.searchParams.get('duty') ?? '')
      if (idOf(user.agency) !== idOf(duty.debtor)) throw userError(req, 'paper.notYours', {}, 403)
      const { docs } = await req.payload.find({
        collection: 'users',
        where: {
          and: [
            { isActive: { not_equals: false } },
            {
              or: [
                { agency: { in: [idOf(duty.debtor), idOf(duty.supervisor)] } },
                { role: { equals: 'prefecture-office' } },
              ],
            },
          ],
        },
        sort: 'name',
        depth: 1,
        pagination: false,
        req,
      })
      return Response.json({
        docs: docs.map(({ id, name, agency }) => ({
          id,
          name,
          agency: typeof agency === 'object' ? (agency?.name ?? null) : null,
        })),
      })
    },
  },
]
