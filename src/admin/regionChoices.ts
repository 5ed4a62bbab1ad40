import type { PayloadRequest } from 'payload'

/** A region to choose. */
export interface RegionChoice {
  readonly id: string
  readonly name: string
}

/** The regions that the reader may choose among, in the order of their codes. */
export const regionChoices = async (req: PayloadRequest): Promise<readonly RegionChoice[]> => {
  const { docs } = await req.payload.find({
    collection: 'regions',
    select: { name: true },
    sort: 'slug',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
