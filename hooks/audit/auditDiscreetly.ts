import { createHash } from 'node:crypto'

import type { CollectionAfterChangeHook } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'

type Doc = Record<string, unknown> & { id: string; serial?: string; state?: string }

/** A digest proves later what a record said, and tells nothing of it now. */
const digestOf = (doc: Doc): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...doc, updatedAt: undefined }))
    .digest('hex')

/**
 * Audit of records whose subject the readers of the audit log must not learn: the log names the serial number
 * and the state, and keeps a digest of the content; no region, no organization, no person.
 */
export const auditDiscreetly: CollectionAfterChangeHook<Doc> = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const stored =
    (await req.payload.db.findOne<Doc>({
      collection: collection.slug,
      where: { id: { equals: doc.id } },
      req,
    })) ?? doc
  const before = operation === 'update' ? previousDoc?.state : undefined
  await recordEvent(req, {
    type: operation === 'create' ? 'record.created' : 'record.updated',
    subjectType: collection.slug,
    subjectId: doc.id,
    subjectTitle: stored.serial ?? null,
    region: null,
    changes: {
      ...(before === stored.state
        ? {}
        : { state: { ...(before ? { before } : {}), after: stored.state } }),
      digest: { after: digestOf(stored) },
    },
  })
}
