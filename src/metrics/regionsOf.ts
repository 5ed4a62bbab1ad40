import type { PayloadRequest } from 'payload'

import type { Region } from '@/src/payload-types'

/** A region and, of a prefecture, the regions below it, in the order of reports. */
export const regionsOf = async (req: PayloadRequest, region: string): Promise<Region[]> => {
  const { docs } = await req.payload.find({
    collection: 'regions',
    where: { or: [{ id: { equals: region } }, { parent: { equals: region } }] },
    sort: ['order', 'name'],
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}
