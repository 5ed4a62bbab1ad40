import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { paperDuty } from '@/hooks/accountability/paperDuty'
import { today } from '@/src/domain/clock'
import { todayInShanghai } from '@/src/domain/day'
import { contradictionInObservation } from '@/src/domain/papers/observations'
import { userError } from '@/src/i18n/userError'
import type { Observation } from '@/src/payload-types'

/**
 * An observed hearing was held, in the year of the quota, and counts once for a unit: the same hearing is no
 * second observation, on site or online.
 */
export const checkObservation: CollectionBeforeChangeHook<Observation> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const hearingId = idOf(merged.hearing)
  const hearing = hearingId
    ? await req.payload.findByID({
        collection: 'hearings',
        id: hearingId,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  const duty = await paperDuty(req, idOf(merged.duty))
  if (!hearing || !duty) return data
  if (hearing.state !== 'held') throw userError(req, 'observation.notHeld', {}, 409)
  const hearingOn = todayInShanghai(new Date(hearing.startsAt))
  const heldOn = merged.heldOn || hearingOn
  const found = contradictionInObservation(
    { heldOn },
    { today: today(req), year: Number(duty.period), hearingOn },
  )
  if (found) throw userError(req, found.key, found.params)
  const { docs: same } = await req.payload.find({
    collection: 'observations',
    where: {
      and: [{ agency: { equals: idOf(duty.debtor) } }, { hearing: { equals: hearing.id } }],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  if (same.some(({ id }) => id !== originalDoc?.id))
    throw userError(req, 'observation.twice', { title: hearing.title ?? '' }, 409)
  return { ...data, heldOn, hearingTitle: `${hearing.title ?? ''} ${hearingOn}` }
}
