import type { PayloadRequest } from 'payload'

import { notifyEngagement } from '@/src/counsel/roster/notifyEngagement'
import type { Day } from '@/src/domain/day'
import type { Engagement } from '@/src/payload-types'

/**
 * Ends an engagement early: from the day on it holds no more, and with it go access, coverage and assignments,
 * because all of them are asked of the days. An engagement that has not begun never begins.
 */
export const endEngagement = async (
  req: PayloadRequest,
  engagement: Engagement,
  { on, reason }: { readonly on: Day; readonly reason: string },
): Promise<void> => {
  const ended = await req.payload.update({
    collection: 'engagements',
    id: engagement.id,
    data: {
      endedOn: on < engagement.startOn ? engagement.startOn : on,
      endReason: reason,
    },
    depth: 0,
    req,
  })
  await notifyEngagement(req, ended, 'ended')
}
