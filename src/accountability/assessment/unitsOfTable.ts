import type { PayloadRequest } from 'payload'

import { layerOf } from '@/src/domain/accountability/supervisionLayers'
import type { Agency, AssessmentTable, Region } from '@/src/payload-types'

/** The active units that a table assesses, of one region or of all, with their regions populated. */
export const unitsOfTable = async (
  req: PayloadRequest,
  { layers }: Pick<AssessmentTable, 'layers'>,
  region: string | null,
): Promise<Agency[]> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { isActive: { not_equals: false } },
        ...(region ? [{ region: { equals: region } }] : []),
      ],
    },
    sort: 'name',
    depth: 1,
    pagination: false,
    req,
  })
  return docs.filter(({ kind, region: place }) => {
    const layer = layerOf(kind, (place as Region).level)
    return layer !== null && layers.includes(layer)
  })
}
