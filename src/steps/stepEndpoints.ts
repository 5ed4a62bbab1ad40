import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { recordForStep, type StepSlug } from '@/src/steps/recordForStep'
import { bodyOf } from '@/src/steps/stepInput'
import { inTransaction } from '@/src/database/inTransaction'
import { userError } from '@/src/i18n/userError'

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

const idOfRoute = (req: PayloadRequest): string =>
  typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''

/**
 * The endpoints of a procedure: `GET /:id/actions` answers `{doc, actions}`, with the record as its reader may
 * see it, and so does each `POST /:id/<step>`, which takes the step in one transaction.
 */
export const stepEndpoints = <Name extends string, Input>({
  collection,
  carriers,
  actionsFor,
  input: schema,
}: Steps<Name, Input>): Endpoint[] => {
  const answer = async (req: PayloadRequest, id: string): Promise<Response> => {
    await recordForStep(req, collection, id)
    const doc = await req.payload.findByID({
      collection,
      id,
      depth: 1,
      overrideAccess: false,
      disableErrors: true,
      user: req.user,
      req,
    })
    if (!doc) throw userError(req, 'record.notFound', {}, 404)
    return Response.json({ doc, actions: await actionsFor(req, id) })
  }
  return [
    { path: '/:id/actions', method: 'get', handler: (req) => answer(req, idOfRoute(req)) },
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
