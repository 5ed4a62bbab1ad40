import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { dispatchState, type DispatchState } from '@/src/notify/dispatchState'
import { signedInUser } from '@/src/notify/reader'
import type { Hearing, Notification } from '@/src/payload-types'

/** One of the two notices of a dispatch, as the hearing's page shows it. */
export interface HearingNotice {
  readonly id: string
  readonly side: Notification['side']
  readonly recipient: { readonly id: string; readonly name: string }
  readonly deliveryState: Notification['deliveryState']
  readonly deliveredAt: string | null
  readonly signedAt: string | null
  readonly occurredAt: string
}

/** The latest dual dispatch of a hearing to one of the agencies called. */
export interface HearingDispatch {
  readonly agency: { readonly id: string; readonly name: string }
  readonly kind: Notification['kind']
  readonly state: DispatchState
  readonly notices: readonly HearingNotice[]
}

const kinds: readonly Notification['kind'][] = [
  'hearing-scheduled',
  'hearing-moved',
  'hearing-cancelled',
]

/** `hearing|<id>|<sequence>|<agency>`, as `notifyHearing` writes it. */
const partsOf = ({ dispatchKey }: Notification) => {
  const [, , sequence, agency] = dispatchKey.split('|')
  return { sequence: Number(sequence), agency: agency ?? '' }
}

/** The rows of the last dispatch to each agency: every move of a hearing starts a new one. */
const latestByAgency = (rows: readonly Notification[]): Map<string, Notification[]> => {
  const latest = new Map<string, Notification[]>()
  const ordered = [...rows].sort((a, b) => partsOf(b).sequence - partsOf(a).sequence)
  for (const row of ordered) {
    const { sequence, agency } = partsOf(row)
    const known = latest.get(agency)
    if (!known) latest.set(agency, [row])
    else if (known[0] && partsOf(known[0]).sequence === sequence) known.push(row)
  }
  return latest
}

/**
 * The state of the dual dispatches of hearings, by hearing id, for the hearings that the user of the
 * request may see; an agency sees its own only.
 *
 * @throws userError `rights.signIn` (403) for visitors
 */
export const hearingDispatches = async (
  req: PayloadRequest,
  hearingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HearingDispatch[]>> => {
  const user = signedInUser(req)
  const { docs: hearings } = await req.payload.find({
    collection: 'hearings',
    where: { id: { in: [...hearingIds] } },
    select: { parties: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
    req,
  })
  // Both rows decide the state, whichever of them the user could open.
  const { docs: notices } = await req.payload.find({
    collection: 'notifications',
    where: {
      and: [{ hearing: { in: hearings.map(({ id }) => id) } }, { kind: { in: [...kinds] } }],
    },
    depth: 0,
    pagination: false,
    req,
  })
  const agencyIds = notices.flatMap((row) => [idOf(row.recipient) ?? '', partsOf(row).agency])
  const { docs: agencies } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: [...new Set(agencyIds)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  const named = (id: string) => ({ id, name: names.get(id) ?? '' })
  const ownAgency = user.role === 'agency' ? idOf(user.agency) : null

  const dispatchesOf = (id: string): HearingDispatch[] =>
    [...latestByAgency(notices.filter((row) => idOf(row.hearing) === id))]
      .filter(([agency]) => ownAgency === null || agency === ownAgency)
      .map(([agency, rows]) => ({
        agency: named(agency),
        kind: rows[0]?.kind ?? 'hearing-scheduled',
        state: dispatchState(
          rows,
          rows.every((row) => idOf(row.recipient) === agency),
        ),
        notices: rows.map((row) => ({
          id: row.id,
          side: row.side,
          recipient: named(idOf(row.recipient) ?? ''),
          deliveryState: row.deliveryState,
          deliveredAt: row.deliveredAt ?? null,
          signedAt: row.signedAt ?? null,
          occurredAt: row.occurredAt,
        })),
      }))
  return new Map(hearings.map(({ id }: Pick<Hearing, 'id'>) => [id, dispatchesOf(id)]))
}

/** The same for one hearing. @throws userError `record.notFound` (404) where the user may not see it */
export const dispatchesOfHearing = async (
  req: PayloadRequest,
  hearingId: string,
): Promise<readonly HearingDispatch[]> => {
  const dispatches = (await hearingDispatches(req, [hearingId])).get(hearingId)
  if (!dispatches) throw userError(req, 'record.notFound', {}, 404)
  return dispatches
}
