import type { FieldHook } from 'payload'

import { today } from '@/src/domain/clock'
import { engagementState, type EngagementState } from '@/src/domain/counsel/engagement'
import { isDay } from '@/src/domain/day'
import type { Engagement } from '@/src/payload-types'

/** Where an engagement stands today; nothing where the reader asked for too few of its fields to tell. */
export const tellEngagementState: FieldHook<Engagement, EngagementState | null> = ({
  data,
  req,
}) => {
  const { startOn, endOn, endedOn } = data ?? {}
  return isDay(startOn) && isDay(endOn)
    ? engagementState({ startOn, endOn, endedOn }, today(req))
    : null
}
