import type { CollectionSlug, PayloadRequest, TypedCollection, Where } from 'payload'

const PAGE = 200

/**
 * Every document of a collection, hidden fields and trash included, page by page in the order of ids: the
 * memory it takes does not grow with the collection.
 */
export async function* everyDocument<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  where: Where = {},
): AsyncGenerator<TypedCollection[Slug] & { id: string }> {
  let after: string | null = null
  for (;;) {
    const conditions: Where[] = after ? [where, { id: { greater_than: after } }] : [where]
    const { docs } = await req.payload.find({
      collection,
      where: { and: conditions },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      depth: 0,
      trash: true,
      showHiddenFields: true,
      req,
    })
    for (const doc of docs) yield doc
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = String(last.id)
  }
}
