import type { PayloadRequest } from 'payload'

import { recordEvent, type AuditEventType } from '@/src/audit/recordEvent'
import { documentEvent } from '@/src/documents/documentEvent'
import type { OfficialDocument } from '@/src/payload-types'

/**
 * The one way in which an issued document changes: writes it and puts the change on the record, in the transaction
 * of the request.
 */
export const writeDocument = async (
  req: PayloadRequest,
  document: OfficialDocument,
  data: Partial<OfficialDocument>,
  type: Extract<AuditEventType, `document.${string}`>,
): Promise<OfficialDocument> => {
  const written = await req.payload.update({
    collection: 'official-documents',
    id: document.id,
    data,
    depth: 0,
    req,
  })
  await recordEvent(req, documentEvent(type, document, written))
  return written
}
