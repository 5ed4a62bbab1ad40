import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { recordEvent, type AuditEventType } from '@/src/audit/recordEvent'
import { documentEvent } from '@/src/documents/documentEvent'
import type { OfficialDocument } from '@/src/payload-types'

const record = (
  req: PayloadRequest,
  type: AuditEventType,
  before: OfficialDocument | undefined,
  after: OfficialDocument,
): Promise<void> => recordEvent(req, documentEvent(type, before, after))

/**
 * Puts the drafting of a document on the record. Issuing and what follows are events of their own, which
 * `src/documents/writeDocument` records.
 */
const afterChange: CollectionAfterChangeHook<OfficialDocument> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isDraft = doc.state === 'draft' && (operation === 'create' || previousDoc.state === 'draft')
  if (!isDraft) return
  // `doc` has passed the caller's field access: what is stored must be read again.
  const stored = await req.payload.findByID({
    collection: 'official-documents',
    id: doc.id,
    depth: 0,
    req,
  })
  if (operation === 'create') await record(req, 'record.created', undefined, stored)
  else await record(req, 'record.updated', previousDoc, stored)
}

const afterDelete: CollectionAfterDeleteHook<OfficialDocument> = ({ doc, req }) =>
  record(req, 'record.deleted', undefined, doc)

/** Audit of drafts; a document made from a referral is named by its number alone. */
export const auditDrafts = { afterChange, afterDelete }
