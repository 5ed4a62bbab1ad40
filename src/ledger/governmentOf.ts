import type { PayloadRequest } from 'payload'

/** The active people's government of a region on record; the longest on record where there are several. */
export const governmentOf = async (req: PayloadRequest, region: string): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { region: { equals: region } },
        { kind: { equals: 'government' } },
        { isActive: { not_equals: false } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.id ?? null
}
