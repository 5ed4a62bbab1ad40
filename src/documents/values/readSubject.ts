import type { CollectionSlug, DataFromCollectionSlug } from 'payload'

import type { DocumentRequest } from '@/src/documents/values/recordValues'
import { userError } from '@/src/i18n/userError'

/**
 * The record that a document is made from, as its user may see it, with the records that it names and those that
 * these name.
 * @throws userError 404 when there is none for this user
 */
export const readSubject = async <Slug extends CollectionSlug>(
  { req, user, subject }: DocumentRequest,
  collection: Slug,
): Promise<DataFromCollectionSlug<Slug>> => {
  const doc =
    subject.relationTo === (collection as string)
      ? await req.payload.findByID({
          collection,
          id: subject.value,
          depth: 2,
          overrideAccess: false,
          disableErrors: true,
          user,
          req,
        })
      : null
  if (!doc) throw userError(req, 'record.notFound', {}, 404)
  return doc
}
