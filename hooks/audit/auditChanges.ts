import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { idOf } from '@/access/atoms'
import { changedFields } from '@/src/audit/changedFields'
import { recordEvent, type AuditEventType } from '@/src/audit/recordEvent'

type Doc = Record<string, unknown> & { id: string }

const titleOf = (doc: Doc, useAsTitle = 'id'): string => {
  const title = doc[useAsTitle]
  return typeof title === 'string' || typeof title === 'number' ? String(title) : doc.id
}

const typeOf = (before: Doc | undefined, after: Doc): AuditEventType => {
  if (!before?.id) return 'record.created'
  if (after.deletedAt && !before.deletedAt) return 'record.trashed'
  if (!after.deletedAt && before.deletedAt) return 'record.restored'
  return 'record.updated'
}

/**
 * Writes what changed into the audit log, in the transaction of the change; of the named fields only that they did,
 * where readers of the log must not read the record.
 */
export const auditChangesHiding =
  (names: readonly string[]): CollectionAfterChangeHook<Doc> =>
  async ({ collection, doc, previousDoc, req }) => {
    // `doc` has passed the caller's field access: what is stored must be read again.
    const stored =
      (await req.payload.db.findOne<Doc>({
        collection: collection.slug,
        where: { id: { equals: doc.id } },
        req,
      })) ?? doc
    const before = previousDoc?.id ? previousDoc : undefined
    const changes = changedFields(before, stored, names)
    if (before && Object.keys(changes).length === 0) return
    await recordEvent(req, {
      type: typeOf(before, stored),
      subjectType: collection.slug,
      subjectId: doc.id,
      subjectTitle: titleOf(stored, collection.admin.useAsTitle),
      region: idOf(stored.region as string | null),
      changes,
    })
  }

const afterDelete: CollectionAfterDeleteHook<Doc> = async ({ collection, doc, req }) => {
  await recordEvent(req, {
    type: 'record.deleted',
    subjectType: collection.slug,
    subjectId: doc.id,
    subjectTitle: titleOf(doc, collection.admin.useAsTitle),
    region: idOf(doc.region as string | null),
    changes: changedFields(doc, undefined),
  })
}

/** Writes what changed into the audit log, in the transaction of the change. */
export const auditChanges = { afterChange: auditChangesHiding([]), afterDelete }
