import type { Endpoint } from 'payload'

import {
  catalogueActions,
  catalogueInput,
  takeCatalogueStep,
} from '@/src/decisions/catalogues/catalogueSteps'
import { startDecision } from '@/src/decisions/catalogues/startDecision'
import { inTransaction } from '@/src/database/inTransaction'
import { carriersOf } from '@/src/steps/carriersOf'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { bodyOf, stepSchema } from '@/src/steps/stepInput'

/** `POST /api/decision-catalogues/:id/start {row}`: starts the decision of an item; answers `{doc}` with 201. */
const startEndpoint: Endpoint = {
  path: '/:id/start',
  method: 'post',
  handler: async (req) => {
    const { row } = await bodyOf(req, stepSchema)
    const doc = await inTransaction(req, (scope) =>
      startDecision(scope, String(req.routeParams?.id), row),
    )
    return Response.json({ doc: { id: doc.id, title: doc.title } }, { status: 201 })
  },
}

/** The steps of a yearly catalogue, and the start of a decision from one of its items. */
export const catalogueEndpoints: Endpoint[] = [
  startEndpoint,
  ...stepEndpoints({
    collection: 'decision-catalogues',
    input: catalogueInput,
    carriers: carriersOf({ publish: null, amend: null }, takeCatalogueStep),
    actionsFor: catalogueActions,
  }),
]
