import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { engagementsOf, mayServeOn } from '@/src/counsel/shifts/requireServing'
import { inTransaction } from '@/src/database/inTransaction'
import { today } from '@/src/domain/clock'
import {
  planShifts,
  type PlannedShift,
  type RosterPlan,
} from '@/src/domain/counsel/shifts/planShifts'
import { endOfMonth } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { isMonth, type Month } from '@/src/domain/monthGrid'
import { userError } from '@/src/i18n/userError'
import { storedCalendars } from '@/src/ledger/storedCalendars'
import { signedInUser } from '@/src/steps/visibleDoc'

const MOST_PLACES = 30
const MOST_LAWYERS = 200

/** What is to be planned, and with `expected` what is to be written: the fingerprint of the preview. */
export const rosterWishSchema = z.object({
  month: z.string().refine(isMonth),
  places: z.array(z.string()).min(1).max(MOST_PLACES),
  counsel: z.array(z.string()).min(1).max(MOST_LAWYERS),
  expected: z.string().optional(),
})
export type RosterWishInput = z.infer<typeof rosterWishSchema>

/** A plan with the digest by which its writing is asked for, and how many shifts were written. */
export interface PlannedRoster extends RosterPlan {
  readonly fingerprint: string
  readonly written: number
}

const fingerprintOf = (shifts: readonly PlannedShift[]): string =>
  createHash('sha256').update(JSON.stringify(shifts)).digest('hex')

/** The places of a roster, which must be of the user's own region. */
const placesOf = async (req: PayloadRequest, ids: readonly string[]) => {
  const user = signedInUser(req)
  const { docs } = await req.payload.find({
    collection: 'duty-places',
    where: { and: [{ id: { in: [...ids] } }, { isActive: { not_equals: false } }] },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
    req,
  })
  const isOwn = (place: (typeof docs)[number]): boolean =>
    user.role === 'prefecture-office' || idOf(place.region) === idOf(user.region)
  if (docs.some((place) => !isOwn(place))) throw userError(req, 'rights.otherRegion', {}, 403)
  // In the order in which they were named.
  return ids.flatMap((id) => docs.filter((place) => place.id === id))
}

const standingShifts = async (req: PayloadRequest, month: Month): Promise<PlannedShift[]> => {
  const { docs } = await req.payload.find({
    collection: 'duty-shifts',
    where: {
      and: [
        { shiftOn: { greater_than_equal: `${month}-01` } },
        { shiftOn: { less_than_equal: endOfMonth(`${month}-01`) } },
        { state: { not_equals: 'cancelled' } },
      ],
    },
    select: { place: true, counsel: true, shiftOn: true, half: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ place, counsel, shiftOn, half }) => ({
    place: idOf(place) ?? '',
    counsel: idOf(counsel) ?? '',
    shiftOn,
    half,
  }))
}

const plan = async (req: PayloadRequest, wish: RosterWishInput): Promise<RosterPlan> => {
  const places = await placesOf(req, wish.places)
  const { docs } = await req.payload.find({
    collection: 'counsel',
    where: { id: { in: wish.counsel } },
    depth: 0,
    pagination: false,
    req,
  })
  const known = new Map(docs.map((one) => [one.id, one]))
  const engagements = await engagementsOf(req, wish.counsel)
  const ofCounsel = (id: string) => engagements.filter((one) => idOf(one.counsel) === id)
  return planShifts({
    month: wish.month,
    from: today(req),
    places: places.map(({ id, lawyersNeeded, halves }) => ({ id, lawyersNeeded, halves })),
    counsel: wish.counsel.filter((id) => known.has(id)),
    standing: await standingShifts(req, wish.month),
    mayServe: (id, day) => {
      const counsel = known.get(id)
      return counsel !== undefined && mayServeOn(counsel, ofCounsel(id), day)
    },
    calendar: (await storedCalendars(req)).office,
  })
}

/**
 * Plans a month's roster by round robin. Without `expected` it only shows the plan; with it the plan is written, in
 * one transaction, if it is still the one that was shown.
 *
 * @throws userError 403 for those who keep no roster, 409 where shifts have changed since the preview
 */
export const planRoster = async (
  scope: PayloadRequest,
  wish: RosterWishInput,
): Promise<PlannedRoster> => {
  const { role } = signedInUser(scope)
  if (role !== 'prefecture-office' && role !== 'county-office')
    throw userError(scope, 'shift.onlyOffice', {}, 403)
  return inTransaction(scope, async (req) => {
    const planned = await plan(req, wish)
    const fingerprint = fingerprintOf(planned.shifts)
    if (!wish.expected) return { ...planned, fingerprint, written: 0 }
    if (wish.expected !== fingerprint) throw userError(req, 'shift.planChanged', {}, 409)
    for (const shift of planned.shifts) {
      await req.payload.create({
        collection: 'duty-shifts',
        data: { ...shift, state: 'planned', visitCount: 0 },
        depth: 0,
        req,
      })
    }
    return { ...planned, fingerprint, written: planned.shifts.length }
  })
}
