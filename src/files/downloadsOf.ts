import type { PayloadRequest } from 'payload'

import type { AuditEvent } from '@/src/payload-types'

const SHOWN = 100

/**
 * Who downloaded files and when, the latest first. Whoever may see the record that they are attached to may see it:
 * call it with the ids of files that were read with the user's access.
 */
export const downloadsOf = async (
  req: PayloadRequest,
  files: readonly string[],
): Promise<AuditEvent[]> => {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: {
      and: [
        { subjectType: { equals: 'files' } },
        { subjectId: { in: [...files] } },
        { type: { equals: 'file.downloaded' } },
      ],
    },
    sort: '-occurredAt',
    limit: SHOWN,
    depth: 0,
    req,
  })
  return docs
}
