import type { Payload } from 'payload'

import { notifyEngagement } from '@/src/counsel/roster/notifyEngagement'
import { inTransaction } from '@/src/database/inTransaction'
import { endsToTell, engagementStage } from '@/src/domain/counsel/engagement'
import type { Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'

/**
 * The round of a day over the engagements: unit and office are told 60 and 30 days before the end and when it has
 * come, once each. A contract that has been renewed is told of no more.
 */
export const engagementRound = async (payload: Payload, day: Day): Promise<void> => {
  const { from, to } = endsToTell(day)
  const { docs } = await payload.find({
    collection: 'engagements',
    where: {
      and: [
        { endOn: { greater_than_equal: from } },
        { endOn: { less_than_equal: to } },
        { endedOn: { exists: false } },
      ],
    },
    depth: 0,
    pagination: false,
  })
  const { docs: renewals } = await payload.find({
    collection: 'engagements',
    where: { previous: { in: docs.map(({ id }) => id) } },
    select: { previous: true },
    depth: 0,
    pagination: false,
  })
  const renewed = new Set(renewals.map(({ previous }) => idOf(previous)))
  for (const engagement of docs) {
    const stage = renewed.has(engagement.id) ? null : engagementStage(engagement, day)
    if (stage) await inTransaction(payload, (req) => notifyEngagement(req, engagement, stage))
  }
}
