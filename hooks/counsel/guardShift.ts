import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { requireServing } from '@/src/counsel/shifts/requireServing'
import { withoutOpenSwap } from '@/src/counsel/shifts/withoutOpenSwap'
import { today } from '@/src/domain/clock'
import { aheadStates, shiftHalves, type ShiftHalf } from '@/src/domain/counsel/shifts/shiftOptions'
import { isDay } from '@/src/domain/day'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { DutyPlace, DutyShift } from '@/src/payload-types'

type Fields = Partial<DutyShift>

/** Where, when and who: what the office plans. */
const isMoved = (data: Fields, before: DutyShift): boolean =>
  (data.place !== undefined && idOf(data.place) !== idOf(before.place)) ||
  (data.counsel !== undefined && idOf(data.counsel) !== idOf(before.counsel)) ||
  (data.shiftOn !== undefined && data.shiftOn !== before.shiftOn) ||
  (data.half !== undefined && data.half !== before.half)

const others = (before: DutyShift | undefined): Where[] =>
  before ? [{ id: { not_equals: before.id } }] : []

const placeOfId = async (req: PayloadRequest, id: string): Promise<DutyPlace> => {
  const place = await req.payload.findByID({
    collection: 'duty-places',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!place) throw userError(req, 'record.notFound', {}, 404)
  return place
}

/** The lowest seat that nobody has. */
const freeSeat = async (
  req: PayloadRequest,
  place: DutyPlace,
  { shiftOn, half }: { shiftOn: string; half: ShiftHalf },
  before: DutyShift | undefined,
): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: 'duty-shifts',
    where: {
      and: [
        { place: { equals: place.id } },
        { shiftOn: { equals: shiftOn } },
        { half: { equals: half } },
        { state: { not_equals: 'cancelled' } },
        ...others(before),
      ],
    },
    select: { seat: true },
    showHiddenFields: true,
    depth: 0,
    pagination: false,
    req,
  })
  const taken = new Set(docs.map(({ seat }) => seat))
  const seats = Array.from({ length: place.lawyersNeeded }, (_, index) => index + 1)
  const seat = seats.find((one) => !taken.has(one))
  if (!seat) {
    const params = { place: place.name, day: shiftOn, n: place.lawyersNeeded }
    throw userError(req, 'shift.placeFull', params, 409)
  }
  return seat
}

const refuseBusyCounsel = async (
  req: PayloadRequest,
  counselKey: string,
  name: string,
  before: DutyShift | undefined,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'duty-shifts',
    where: { and: [{ counselKey: { equals: counselKey } }, ...others(before)] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  if (docs[0]) throw userError(req, 'shift.counselBusy', { name, other: docs[0].title ?? '' }, 409)
}

/**
 * Keeps a shift what it is: at a place of the office's own region, in the hours of the place and with a seat left,
 * by a lawyer who may serve on that day and stands nowhere else. What has begun, or is over, is not moved; what
 * is moved must be confirmed anew. Whoever was asked to take it over is asked no more once it has begun.
 */
export const guardShift: CollectionBeforeValidateHook<DutyShift> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const hasMoved = !before || isMoved(data, before)
  const merged: Fields = { ...before, ...data }
  if (before && hasMoved && !aheadStates.includes(before.state))
    throw userError(req, 'shift.over', { title: before.title ?? '' }, 409)
  if (merged.state === 'cancelled') {
    const freed = `cancelled|${before?.id ?? ''}`
    return { ...data, ...withoutOpenSwap(merged), counselKey: freed, seatKey: freed }
  }
  if (before && !hasMoved && !aheadStates.includes(merged.state ?? before.state))
    return { ...data, ...withoutOpenSwap(merged) }
  const { shiftOn, half } = merged
  const [placeId, counselId] = [idOf(merged.place), idOf(merged.counsel)]
  // What is missing is told by the validation of the fields.
  if (!hasMoved || !placeId || !counselId || !half || !isDay(shiftOn)) return data

  const user = activeUser(req)
  const place = await placeOfId(req, placeId)
  if (isRole(user, 'county-office') && idOf(place.region) !== idOf(user.region))
    throw userError(req, 'rights.otherRegion', {}, 403)
  if (user && shiftOn < today(req)) throw userError(req, 'shift.dayIsPast', { day: shiftOn }, 409)
  const locale = localeOf(req.i18n?.language)
  const halfLabel = labelOf(shiftHalves, half, locale)
  if (place.isActive === false || !place.halves.includes(half))
    throw userError(req, 'shift.placeClosed', { place: place.name, half: halfLabel }, 409)
  const counsel = await requireServing(req, counselId, shiftOn)
  const counselKey = `${counselId}|${shiftOn}|${half}`
  await refuseBusyCounsel(req, counselKey, counsel.name, before)

  const isSameSeat =
    before &&
    placeId === idOf(before.place) &&
    shiftOn === before.shiftOn &&
    half === before.half &&
    before.seat
  const seat = isSameSeat ? before.seat : await freeSeat(req, place, { shiftOn, half }, before)
  return {
    ...data,
    // Whoever takes a shift over in a swap has agreed to it; whom the office names has not yet.
    ...(before && isRole(user, 'prefecture-office', 'county-office')
      ? { state: 'planned' as const, ...withoutOpenSwap(merged) }
      : {}),
    title: `${shiftOn} ${labelOf(shiftHalves, half, 'zh')} ${place.name} ${counsel.name}`,
    court: idOf(place.court),
    agency: idOf(place.agency),
    region: idOf(place.region),
    seat,
    counselKey,
    seatKey: `${placeId}|${shiftOn}|${half}|${seat}`,
  }
}
