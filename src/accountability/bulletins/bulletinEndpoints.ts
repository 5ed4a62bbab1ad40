import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { approveBulletin } from '@/src/accountability/bulletins/approveBulletin'
import { bulletinChanges } from '@/src/accountability/bulletins/bulletinChanges'
import { issueBulletin } from '@/src/accountability/bulletins/issueBulletin'
import { recomputeBulletin } from '@/src/accountability/bulletins/recomputeBulletin'
import { answerDoc, idOfRoute } from '@/src/steps/visibleDoc'

const input = z.object({ number: z.string().optional() }).catch({})

const step = (
  name: 'compute' | 'approve' | 'issue',
  work: (req: PayloadRequest, id: string) => Promise<void>,
): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const id = idOfRoute(req)
    await work(req, id)
    return answerDoc(req, 'bulletins', id)
  },
})

/**
 * The steps of a bulletin: `POST /api/bulletins/:id/{compute,approve,issue}` (`issue` with `{number}`) answer
 * `{doc}`; `GET /api/bulletins/:id/changes` answers `{changes}`, what has changed since its figures were computed.
 */
export const bulletinEndpoints: Endpoint[] = [
  step('compute', recomputeBulletin),
  step('approve', approveBulletin),
  step('issue', (req, id) => issueBulletin(req, id, input.parse(req.data ?? {}))),
  {
    path: '/:id/changes',
    method: 'get',
    handler: async (req) =>
      Response.json(
        { changes: await bulletinChanges(req, idOfRoute(req)) },
        { headers: { 'Cache-Control': 'no-store' } },
      ),
  },
]
