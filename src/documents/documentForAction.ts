import type { PayloadRequest } from 'payload'

import { refusalOf, type DocumentAction } from '@/src/documents/documentActions'
import { userError } from '@/src/i18n/userError'
import type { OfficialDocument, User } from '@/src/payload-types'

/**
 * The document as its reader may see it.
 * @throws userError 403 for visitors, 404 who may not see it
 */
export const readDocument = async (req: PayloadRequest, id: string): Promise<OfficialDocument> => {
  const { user } = req
  if (!user || user.isActive === false) throw userError(req, 'rights.signIn', {}, 403)
  const document = await req.payload.findByID({
    collection: 'official-documents',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    user,
    req,
  })
  if (!document) throw userError(req, 'record.notFound', {}, 404)
  return document
}

/**
 * The document that somebody wants to act on, read in the transaction of the request: of two who act at once the
 * second finds what the first did.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when it has moved on
 */
export const documentForAction = async (
  req: PayloadRequest,
  id: string,
  action: DocumentAction,
): Promise<{ document: OfficialDocument; user: User }> => {
  await readDocument(req, id)
  const user = req.user as User
  const document = await req.payload.findByID({
    collection: 'official-documents',
    id,
    depth: 0,
    req,
  })
  const refusal = refusalOf(user, document, action)
  if (refusal) throw userError(req, refusal.key, { number: document.number ?? '' }, refusal.status)
  return { document, user }
}
