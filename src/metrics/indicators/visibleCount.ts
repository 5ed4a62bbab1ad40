import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** How many records of a query the reader may see. */
export const visibleCount = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}
