import type { CollectionSlug, PayloadRequest } from 'payload'

import type { AuditEvent } from '@/src/payload-types'

const SHOWN = 100

/**
 * What happened to a record, the latest first, from the audit log. Whoever may see the record may see its
 * history: call it with the id of a record that was read with the user's access. Personal data is not in it.
 */
export const recordHistory = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<AuditEvent[]> => {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: { and: [{ subjectType: { equals: collection } }, { subjectId: { equals: id } }] },
    sort: '-occurredAt',
    depth: 0,
    limit: SHOWN,
    req,
  })
  return docs
}
