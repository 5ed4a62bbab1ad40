import type { PayloadRequest } from 'payload'

import { signedInUser, visibleDoc } from '@/src/steps/visibleDoc'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { Bulletin, User } from '@/src/payload-types'

/**
 * A bulletin for a step of the office of its level.
 *
 * @throws userError 404 for whom there is no such bulletin, 403 for other offices and roles
 */
export const ownBulletin = async (
  req: PayloadRequest,
  id: string,
): Promise<{ bulletin: Bulletin; user: User }> => {
  const user = signedInUser(req)
  const bulletin = await visibleDoc(req, 'bulletins', id)
  const role = bulletin.level === 'prefecture' ? 'prefecture-office' : 'county-office'
  if (user.role !== role || idOf(user.region) !== idOf(bulletin.region))
    throw userError(req, 'bulletin.ownLevel', {}, 403)
  return { bulletin, user }
}

/** Region, level and period of a stored bulletin. */
export const scopeOf = ({ level, region, fromOn, toOn }: Bulletin) => ({
  level: level ?? ('county' as const),
  region: idOf(region) ?? '',
  period: { from: fromOn, to: toOn },
})

/** The name of a user, for sentences that say who was first. */
export const nameOfUser = async (
  req: PayloadRequest,
  user: string | User | null | undefined,
): Promise<string> => {
  const found = await req.payload.findByID({
    collection: 'users',
    id: idOf(user) ?? '',
    depth: 0,
    disableErrors: true,
    req,
  })
  return found?.name ?? '—'
}
