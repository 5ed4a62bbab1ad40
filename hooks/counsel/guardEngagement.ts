import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { regionOfAgency } from '@/hooks/scope/regionOfAgency'
import { refuseConflict } from '@/src/counsel/roster/refuseConflict'
import { today } from '@/src/domain/clock'
import { counselStates } from '@/src/domain/counsel/counselOptions'
import { isOverlapping, type EngagementTerm } from '@/src/domain/counsel/engagement'
import { todayInShanghai } from '@/src/domain/day'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Counsel, Engagement } from '@/src/payload-types'

type Fields = Partial<Engagement>

const termOf = (
  req: PayloadRequest,
  { startOn, endOn, endedOn }: Fields,
): EngagementTerm | null => {
  // A missing day is told at its field.
  if (!startOn || !endOn) return null
  if (endOn < startOn) throw userError(req, 'engagement.term', { from: startOn, to: endOn })
  return { startOn, endOn, endedOn: endedOn ?? null }
}

const refuseUnfit = (req: PayloadRequest, counsel: Counsel): void => {
  if (counsel.kind === 'external' && counsel.isCivilServant)
    throw userError(req, 'counsel.civilServant', {}, 409)
  if (counsel.state === 'vetted') return
  const state = labelOf(counselStates, counsel.state, localeOf(req.i18n?.language))
  throw userError(req, 'engagement.notVetted', { name: counsel.name, state }, 409)
}

const refuseOverlap = async (
  req: PayloadRequest,
  pair: { readonly unit: string; readonly counsel: string; readonly id: string | undefined },
  term: EngagementTerm,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: {
      and: [
        { unit: { equals: pair.unit } },
        { counsel: { equals: pair.counsel } },
        { endOn: { greater_than_equal: term.startOn } },
        ...(pair.id ? [{ id: { not_equals: pair.id } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    req,
  })
  const other = docs.find((one) => isOverlapping(one, term))
  if (other)
    throw userError(
      req,
      'engagement.overlap',
      { from: other.startOn, to: other.endedOn ?? other.endOn },
      409,
    )
}

const isMoved = (before: Engagement, data: Fields, names: readonly (keyof Fields)[]): boolean =>
  names.some((name) => {
    const [was, is] = [before[name], data[name]] as (string | { id: string } | null | undefined)[]
    return is !== undefined && idOf(is) !== idOf(was)
  })

/** What was agreed stands: a slip in the term is put right on the day of entry, or before the term begins. */
const refuseLateChanges = (req: PayloadRequest, before: Engagement, data: Fields): void => {
  if (isMoved(before, data, ['unit', 'counsel']))
    throw userError(req, 'engagement.settled', {}, 409)
  const isEnteredToday = todayInShanghai(new Date(before.createdAt)) === today(req)
  if (
    isMoved(before, data, ['startOn', 'endOn']) &&
    !isEnteredToday &&
    before.startOn <= today(req)
  )
    throw userError(req, 'engagement.termSettled', {}, 409)
}

/**
 * An engagement is of a vetted lawyer without a conflict of interest, for a term that overlaps no other of the
 * same pair; a unit engages for itself, and a county office for units of its region. Two clerks who engage the
 * same lawyer at once write the lawyer's row, so that the second finds what the first did.
 */
export const guardEngagement: CollectionBeforeValidateHook<Engagement> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before) refuseLateChanges(req, before, data)
  const user = activeUser(req)
  const isOfAgency = !before && isRole(user, 'agency')
  const unit = isOfAgency ? idOf(user.agency) : idOf(data.unit ?? before?.unit)
  if (isOfAgency && data.unit && idOf(data.unit) !== unit)
    throw userError(req, 'engagement.ownUnitOnly', {}, 403)
  const counselId = idOf(data.counsel ?? before?.counsel)
  const merged: Fields = { ...before, ...data }
  const term = termOf(req, merged)
  // What is missing is told at its field.
  if (!unit || !counselId || !term) return isOfAgency ? { ...data, unit } : data

  const region = await regionOfAgency(req, unit, { isJudged: !before })
  const counsel = await req.payload.findByID({
    collection: 'counsel',
    id: counselId,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!counsel) throw userError(req, 'engagement.counselUnknown', {}, 404)
  if (!before) {
    refuseUnfit(req, counsel)
    await req.payload.db.updateOne({
      collection: 'counsel',
      id: counselId,
      data: { engagementSerial: { $inc: 1 } },
      req,
    })
    await refuseConflict(req, counselId, { unit })
  }
  await refuseOverlap(req, { unit, counsel: counselId, id: before?.id }, term)
  const agency = await req.payload.findByID({ collection: 'agencies', id: unit, depth: 0, req })
  return {
    ...data,
    unit,
    region,
    title: `${agency.name} · ${counsel.name}（${term.startOn} 至 ${term.endOn}）`,
  }
}
