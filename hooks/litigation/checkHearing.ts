import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { now } from '@/src/domain/clock'
import { userError } from '@/src/i18n/userError'
import type { Hearing } from '@/src/payload-types'

/** A hearing may be registered this long after it has begun: clerks enter the notice while it is read out. */
const GRACE_MS = 12 * 60 * 60 * 1000

/**
 * Refuses hearings that cannot be: scheduled in the past, held in the future, for a concluded case, or
 * moved after the end. Counts the dispatches, so that every change of time is a new one.
 */
export const checkHearing: CollectionBeforeChangeHook<Hearing> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const startsAt = Date.parse(String(merged.startsAt))
  const instant = now(req).getTime()
  const hasMoved = operation === 'update' && originalDoc?.startsAt !== merged.startsAt
  const hasChangedState = operation === 'update' && originalDoc?.state !== merged.state

  if (
    operation === 'update' &&
    originalDoc?.state !== 'scheduled' &&
    (hasMoved || hasChangedState)
  ) {
    throw userError(req, 'hearing.finished', {}, 409)
  }
  if (merged.state === 'held' && startsAt > instant) throw userError(req, 'hearing.futureHeld')
  if (merged.state === 'scheduled' && (operation === 'create' || hasMoved)) {
    if (startsAt < instant - GRACE_MS) throw userError(req, 'hearing.pastStart')
    const caseId = idOf(merged.case)
    const ofCase = caseId
      ? await req.payload.findByID({ collection: 'cases', id: caseId, depth: 0, req })
      : null
    if (ofCase?.concludedOn) throw userError(req, 'hearing.caseClosed', {}, 409)
  }
  const sequence = originalDoc?.sequence ?? 0
  return { ...data, sequence: hasMoved || hasChangedState ? sequence + 1 : sequence }
}
