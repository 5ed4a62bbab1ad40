import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'

import type { DocumentRequest } from '@/src/documents/values/recordValues'

/** A record that belongs to the subject, as far as the user may see it; null where there is none. */
export const foundAs = async <Slug extends CollectionSlug>(
  { req, user }: DocumentRequest,
  collection: Slug,
  where: Where,
): Promise<DataFromCollectionSlug<Slug> | null> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user,
    req,
  })
  return (docs[0] as DataFromCollectionSlug<Slug> | undefined) ?? null
}
