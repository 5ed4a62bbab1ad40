import type { Endpoint } from 'payload'

import { findingsOf } from '@/src/accountability/inspections/findingsOf'
import {
  inspectionActions,
  takeInspectionStep,
} from '@/src/accountability/inspections/inspectionSteps'
import { carriersOf } from '@/src/steps/carriersOf'
import { recordForStep } from '@/src/steps/recordForStep'
import { stepEndpoints } from '@/src/steps/stepEndpoints'
import { stepSchema } from '@/src/steps/stepInput'
import { inspectionProcedure } from '@/src/domain/accountability/inspection'

/**
 * `GET /api/inspections/:id/findings`: the findings that the reader may see, each with the state of its duty.
 */
const findingsEndpoint: Endpoint = {
  path: '/:id/findings',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const { user } = await recordForStep(req, 'inspections', id)
    const { docs } = await req.payload.find({
      collection: 'findings',
      where: { inspection: { equals: id } },
      select: {},
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user,
      req,
    })
    const visible = new Set(docs.map((doc) => doc.id))
    const findings = (await findingsOf(req, id))
      .filter(({ finding }) => visible.has(finding.id))
      .map(({ finding, duty }) => ({
        finding,
        duty: duty && { id: duty.id, state: duty.state, dueOn: duty.dueOn },
      }))
    return Response.json({ findings })
  },
}

/** The steps of an inspection over REST, and its findings. */
export const inspectionEndpoints: Endpoint[] = [
  findingsEndpoint,
  ...stepEndpoints({
    collection: 'inspections',
    input: stepSchema,
    carriers: carriersOf(inspectionProcedure, takeInspectionStep),
    actionsFor: inspectionActions,
  }),
]
