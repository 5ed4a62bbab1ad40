import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { Counsel, User } from '@/src/payload-types'

/** The lawyer behind an engagement, and the account that acts for the lawyer. */
export interface CounselOfEngagement {
  readonly counsel: Counsel
  readonly user: User | null
}

/** Who acts under an engagement, whether or not it still holds; null where it is not on record. */
export const counselOf = async (
  req: PayloadRequest,
  engagementId: string | null,
): Promise<CounselOfEngagement | null> => {
  if (!engagementId) return null
  const engagement = await req.payload.findByID({
    collection: 'engagements',
    id: engagementId,
    depth: 0,
    disableErrors: true,
    req,
  })
  const id = idOf(engagement?.counsel)
  if (!id) return null
  const counsel = await req.payload.findByID({
    collection: 'counsel',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!counsel) return null
  const account = idOf(counsel.user)
  const user = account
    ? await req.payload.findByID({
        collection: 'users',
        id: account,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  return { counsel, user }
}
