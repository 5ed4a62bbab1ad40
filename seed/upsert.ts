import type {
  CollectionSlug,
  DataFromCollectionSlug,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
  Where,
} from 'payload'

/**
 * Creates a record, or brings the stored one up to date, found by its natural key; running a seed twice
 * leaves one record. Returns the stored record.
 *
 * @param key a query that finds at most one record
 * @param isKept true leaves a stored record as the office has edited it
 */
export const upsert = async <Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  key: Where,
  data: RequiredDataFromCollectionSlug<Slug>,
  { isKept = false }: { isKept?: boolean } = {},
): Promise<DataFromCollectionSlug<Slug>> => {
  const { docs } = await req.payload.find({ collection, where: key, depth: 0, limit: 1, req })
  const stored = docs[0] as DataFromCollectionSlug<Slug> | undefined
  if (stored && isKept) return stored
  // `never`: the compiler cannot relate the partial data of a generic slug to its full data.
  const saved = stored
    ? await req.payload.update({ collection, id: stored.id, data: data as never, depth: 0, req })
    : await req.payload.create({ collection, data, depth: 0, req })
  return saved
}
