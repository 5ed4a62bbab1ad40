import type { Payload } from 'payload'

import { idOf } from '@/access/atoms'
import type { User } from '@/src/payload-types'

/** How many notices to the user's own organization nobody has read; null for users without one. */
export const countUnread = async (
  payload: Pick<Payload, 'count'>,
  user: User,
): Promise<number | null> => {
  const agency = idOf(user.agency)
  if (!agency) return null
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: { recipient: { equals: agency }, readAt: { exists: false } },
    overrideAccess: false,
    user,
  })
  return totalDocs
}
