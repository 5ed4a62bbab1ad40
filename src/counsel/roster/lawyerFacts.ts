import type { PayloadRequest } from 'payload'

import { visitorsMetBy } from '@/src/counsel/shifts/visitorsMetBy'
import type { ActedFor, Client, LawyerFacts, OpposingParty } from '@/src/domain/counsel/conflicts'
import { isInForce } from '@/src/domain/counsel/engagement'
import { comparedName } from '@/src/domain/counsel/partyName'
import { addYears, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { Counsel } from '@/src/payload-types'

type Lawyer = Pick<Counsel, 'id' | 'firm' | 'kind' | 'clients' | 'formerOffice' | 'leftOfficeOn'>

const clientsOf = ({ clients }: Lawyer): Client[] =>
  (clients ?? []).map((client) => ({ ...client }))

/** For whom lawyers are looked at, and who is against it. */
interface Asked {
  /** Id of the unit. */
  readonly unit: string
  readonly opposing: readonly OpposingParty[]
  readonly on: Day
}

interface EngagedBy {
  readonly lawyer: string
  readonly unit: string
  /** Of the unit. */
  readonly name: string
  readonly isInForce: boolean
}

const engagementsOf = async (
  req: PayloadRequest,
  lawyers: readonly string[],
  on: Day,
): Promise<ReadonlyMap<string, EngagedBy>> => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: { counsel: { in: [...lawyers] } },
    populate: { agencies: { name: true }, counsel: { name: true } },
    depth: 1,
    pagination: false,
    req,
  })
  return new Map(
    docs.flatMap(({ id, unit, counsel, ...term }): [string, EngagedBy][] => {
      const lawyer = idOf(counsel)
      if (!lawyer || typeof unit !== 'object') return []
      return [[id, { lawyer, unit: unit.id, name: unit.name, isInForce: isInForce(term, on) }]]
    }),
  )
}

/** What lawyers did for others: for those on the other side, and against the unit itself, by lawyer. */
const actedForOf = async (
  req: PayloadRequest,
  lawyers: readonly string[],
  { unit, opposing, on }: Asked,
): Promise<ReadonlyMap<string, ActedFor[]>> => {
  const engagements = await engagementsOf(req, lawyers, on)
  const found = new Map<string, ActedFor[]>()
  const add = ({ lawyer, name }: EngagedBy, acted: Omit<ActedFor, 'name'>): void => {
    found.set(lawyer, [...(found.get(lawyer) ?? []), { name, ...acted }])
  }
  const against = new Set(opposing.map(({ name }) => comparedName(name)))
  const isOpposing = ({ name }: EngagedBy): boolean => against.has(comparedName(name))
  for (const [id, by] of engagements) {
    if (isOpposing(by) && by.isInForce)
      add(by, { kind: 'engaged-by-other-side', relationTo: 'engagements', record: id })
  }

  const ofOthers = [...engagements].filter(([, by]) => by.unit !== unit).map(([id]) => id)
  if (ofOthers.length === 0) return found
  const agency = await req.payload.findByID({
    collection: 'agencies',
    id: unit,
    depth: 0,
    disableErrors: true,
    req,
  })
  const own = comparedName(agency?.name ?? '')
  const { docs: matters } = await req.payload.find({
    collection: 'matters',
    where: { engagement: { in: ofOthers } },
    select: { engagement: true, counterparties: true, dueOn: true },
    depth: 0,
    pagination: false,
    req,
  })
  const lastYear = addYears(on, -1)
  for (const { id, engagement, counterparties, dueOn } of matters) {
    const by = engagements.get(idOf(engagement) ?? '')
    if (!by) continue
    if (isOpposing(by) && !by.isInForce)
      add(by, { kind: 'matter-for-other-side', relationTo: 'matters', record: id })
    const isAgainst = (counterparties ?? []).some(({ name }) => comparedName(name) === own)
    if (isAgainst && dueOn > lastYear)
      add(by, { kind: 'matter-against-unit', relationTo: 'matters', record: id })
  }
  const former = [...engagements].filter(([, by]) => isOpposing(by) && !by.isInForce)
  if (former.length === 0) return found
  const { docs: taskForces } = await req.payload.find({
    collection: 'task-forces',
    where: { engagements: { in: former.map(([id]) => id) } },
    select: { engagements: true },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id, engagements: assisting } of taskForces) {
    for (const one of assisting ?? []) {
      const by = engagements.get(idOf(one) ?? '')
      if (by && isOpposing(by) && !by.isInForce)
        add(by, { kind: 'matter-for-other-side', relationTo: 'task-forces', record: id })
    }
  }
  return found
}

/** Visitors whom a lawyer advised on duty. */
const metOnDuty = async (req: PayloadRequest, lawyer: string): Promise<ActedFor[]> =>
  (await visitorsMetBy(req, lawyer)).map(({ name, shift }) => ({
    name,
    kind: 'met-on-duty',
    relationTo: 'duty-shifts',
    record: shift,
  }))

/**
 * What is on record about lawyers that a conflict of interest could follow from, by id. A firm is all who name
 * the same one; public lawyers of one office are not partners of each other's clients.
 */
export const lawyerFacts = async (
  req: PayloadRequest,
  ids: readonly string[],
  asked: Asked,
): Promise<ReadonlyMap<string, LawyerFacts>> => {
  const { docs: roster } = await req.payload.find({
    collection: 'counsel',
    where: { or: [{ id: { in: [...ids] } }, { state: { in: ['vetted', 'nominated'] } }] },
    select: { firm: true, kind: true, clients: true, formerOffice: true, leftOfficeOn: true },
    depth: 0,
    pagination: false,
    req,
  })
  const acted = await actedForOf(req, ids, asked)
  const met = new Map<string, ActedFor[]>()
  for (const id of asked.opposing.length > 0 ? ids : []) met.set(id, await metOnDuty(req, id))
  const firms = new Map<string, Lawyer[]>()
  for (const lawyer of roster) {
    if (lawyer.kind !== 'external') continue
    const firm = comparedName(lawyer.firm)
    firms.set(firm, [...(firms.get(firm) ?? []), lawyer])
  }
  const wanted = new Set(ids)
  return new Map(
    roster
      .filter(({ id }) => wanted.has(id))
      .map((lawyer): [string, LawyerFacts] => {
        const colleagues = lawyer.kind === 'external' ? firms.get(comparedName(lawyer.firm)) : []
        return [
          lawyer.id,
          {
            formerOffice: lawyer.formerOffice,
            leftOfficeOn: lawyer.leftOfficeOn,
            clients: clientsOf(lawyer),
            clientsOfFirm: (colleagues ?? [])
              .filter(({ id }) => id !== lawyer.id)
              .flatMap(clientsOf),
            actedFor: [...(acted.get(lawyer.id) ?? []), ...(met.get(lawyer.id) ?? [])],
          },
        ]
      }),
  )
}
