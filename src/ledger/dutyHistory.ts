import type { PayloadRequest } from 'payload'

import type { AuditEvent } from '@/src/payload-types'

/**
 * What happened to a duty, the latest first, from the audit log. Whoever may see the duty may see its
 * history: call it with the id of a duty that was read with the user's access.
 */
export const dutyHistory = async (req: PayloadRequest, dutyId: string): Promise<AuditEvent[]> => {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: { and: [{ subjectType: { equals: 'duties' } }, { subjectId: { equals: dutyId } }] },
    sort: '-occurredAt',
    depth: 0,
    limit: 100,
    req,
  })
  return docs
}
