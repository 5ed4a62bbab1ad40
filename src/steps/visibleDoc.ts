import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { User } from '@/src/payload-types'

/**
 * The signed-in user of a request.
 * @throws userError 403 for visitors and deactivated accounts
 */
export const signedInUser = (req: PayloadRequest): User => {
  if (!req.user || req.user.isActive === false) throw userError(req, 'rights.signIn', {}, 403)
  return req.user
}

/** The id in the path of an endpoint. */
export const idOfRoute = (req: PayloadRequest): string =>
  typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''

/**
 * A stored record that the user of the request may see, whole.
 * @throws userError 404 where there is none, or none for this user
 */
export const visibleDoc = async <Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<DataFromCollectionSlug<Slug>> => {
  const user = signedInUser(req)
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id } },
    overrideAccess: false,
    user,
    req,
  })
  if (totalDocs === 0) throw userError(req, 'record.notFound', {}, 404)
  return req.payload.findByID({ collection, id, depth: 0, req })
}

/** A record as the user of the request gets it over REST. */
export const answerDoc = async <Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<Response> => {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 1,
    overrideAccess: false,
    user: signedInUser(req),
    req,
  })
  return Response.json({ doc })
}
