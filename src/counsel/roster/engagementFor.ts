import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { isInForce } from '@/src/domain/counsel/engagement'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { Engagement } from '@/src/payload-types'

/**
 * The engagement by which a lawyer acts for a unit today.
 *
 * @throws userError 404 when there is none of this id, 409 when it is another unit's or does not hold today
 */
export const requireEngagementInForce = async (
  req: PayloadRequest,
  engagementId: string,
  unitId: string,
): Promise<Engagement> => {
  const engagement = await req.payload.findByID({
    collection: 'engagements',
    id: engagementId,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!engagement) throw userError(req, 'engagement.unknown', {}, 404)
  if (idOf(engagement.unit) !== unitId) throw userError(req, 'engagement.otherUnit', {}, 409)
  if (!isInForce(engagement, today(req)))
    throw userError(
      req,
      'engagement.notInForce',
      { from: engagement.startOn, to: engagement.endedOn ?? engagement.endOn },
      409,
    )
  return engagement
}
