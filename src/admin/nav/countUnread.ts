import type { PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'

/** How many notices to the user's own organization nobody has read; null for users without one. */
export const countUnread = async (req: PayloadRequest): Promise<number | null> => {
  const agency = idOf(activeUser(req)?.agency)
  if (!agency) return null
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    where: { recipient: { equals: agency }, readAt: { exists: false } },
    overrideAccess: false,
    req,
  })
  return totalDocs
}
