import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { inTransaction } from '@/src/database/inTransaction'
import { recordForStep, type StepSlug } from '@/src/steps/recordForStep'
import { bodyOf } from '@/src/steps/stepInput'
import { idOfRoute } from '@/src/steps/visibleDoc'

interface Steps<Name extends string, Input> {
  readonly collection: StepSlug
  readonly carriers: Readonly<
    Record<Name, (req: PayloadRequest, id: string, input: Input) => Promise<unknown>>
  >
  /** What a step may bring along: `stepSchema`, or one that extends it. */
  readonly input: z.ZodType<Input>
  /** The steps that the user of the request may take next, for the buttons of the page. */
  readonly actionsFor: (req: PayloadRequest, id: string) => Promise<readonly string[]>
}

/**
 * The endpoints of a procedure: `GET /:id/actions` answers `{doc, actions}`, with the record as its reader may
 * see it, and so does each `POST /:id/<step>`, which takes the step in one transaction; `doc` is null for whom
 * the step has taken the record out of sight.
 */
export const stepEndpoints = <Name extends string, Input>({
  collection,
  carriers,
  actionsFor,
  input: schema,
}: Steps<Name, Input>): Endpoint[] => {
  const answer = async (req: PayloadRequest, id: string): Promise<Response> => {
    const doc = await req.payload.findByID({
      collection,
      id,
      depth: 1,
      overrideAccess: false,
      disableErrors: true,
      user: req.user,
      req,
    })
    // Whoever hands a record over, or declines it, may see it no longer.
    return Response.json({ doc: doc ?? null, actions: doc ? await actionsFor(req, id) : [] })
  }
  return [
    {
      path: '/:id/actions',
      method: 'get',
      handler: async (req) => {
        await recordForStep(req, collection, idOfRoute(req))
        return answer(req, idOfRoute(req))
      },
    },
    ...(Object.keys(carriers) as Name[]).map((name): Endpoint => ({
      path: `/:id/${name}`,
      method: 'post',
      handler: async (req) => {
        const id = idOfRoute(req)
        const input = await bodyOf(req, schema)
        await inTransaction(req, (scope) => carriers[name](scope, id, input))
        return answer(req, id)
      },
    })),
  ]
}
