import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { fillDocument } from '@/src/documents/fillDocument'
import { organNameOf } from '@/src/documents/values/naming'
import type { DocumentRequest } from '@/src/documents/values/recordValues'
import { definitionOf } from '@/src/domain/documents/definitions'
import type { DocumentKind } from '@/src/domain/documents/documentKinds'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { OfficialDocument } from '@/src/payload-types'

type Subject = DocumentRequest['subject']

/**
 * Who asks for a document, and for which organization: always his own.
 * @throws userError 403 when he does not draft this kind
 */
export const drafterOf = async (
  req: PayloadRequest,
  kind: DocumentKind,
  subject: Subject,
): Promise<DocumentRequest> => {
  const { user } = req
  if (!user || user.isActive === false) throw userError(req, 'rights.signIn', {}, 403)
  const agency = idOf(user.agency)
  if (!agency || !definitionOf(kind).issuers.includes(user.role))
    throw userError(req, 'document.notYourKind', {}, 403)
  const organ = await req.payload.findByID({ collection: 'agencies', id: agency, depth: 0, req })
  return { req, user, organ, subject }
}

/**
 * Makes a draft from a record (生成公文): its text comes from the template and from the record as the user may see it.
 *
 * @throws userError 403 who does not draft this kind, 404 who may not see the record, 409 when it is no record for it
 */
export const generateDocument = (
  scope: PayloadRequest,
  kind: DocumentKind,
  subject: Subject,
): Promise<OfficialDocument> =>
  inTransaction(scope, async (req) => {
    const request = await drafterOf(req, kind, subject)
    const { organ } = request
    return req.payload.create({
      collection: 'official-documents',
      data: {
        ...(await fillDocument(request, kind)),
        kind,
        state: 'draft',
        subject,
        organ: organ.id,
        region: idOf(organ.region),
        organName: organNameOf(organ),
        printedBy: organNameOf(organ),
      },
      depth: 0,
      req,
    })
  })
