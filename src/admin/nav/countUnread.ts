import type { Payload } from 'payload'

import { idOf } from '@/access/atoms'
import { pages } from '@/src/admin/pages'
import type { Role } from '@/src/domain/roles'
import type { User } from '@/src/payload-types'

/** How many notices to the user's own organization nobody has read; null for users without an inbox. */
export const countUnread = async (
  payload: Pick<Payload, 'count'>,
  user: User,
): Promise<number | null> => {
  const readers: readonly Role[] = pages.inbox.roles
  const agency = idOf(user.agency)
  if (!agency || !readers.includes(user.role)) return null
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: { recipient: { equals: agency }, readAt: { exists: false } },
    overrideAccess: false,
    user,
  })
  return totalDocs
}
