import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

/** The record of a page with its related records, as the user may see it; null where there is none for this user. */
export const recordOfPage = <Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string | number,
): Promise<DataFromCollectionSlug<Slug> | null> =>
  req.payload.findByID({
    collection,
    id: String(id),
    depth: 1,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
