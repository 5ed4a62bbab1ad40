import type { PayloadRequest } from 'payload'

import type { ActedFor, Client, LawyerFacts, OpposingParty } from '@/src/domain/counsel/conflicts'
import { isInForce } from '@/src/domain/counsel/engagement'
import { comparedName } from '@/src/domain/counsel/partyName'
import type { Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { Counsel } from '@/src/payload-types'

type Lawyer = Pick<Counsel, 'id' | 'firm' | 'kind' | 'clients' | 'formerOffice' | 'leftOfficeOn'>

const clientsOf = ({ clients }: Lawyer): Client[] =>
  (clients ?? []).map((client) => ({ ...client }))

/** The engagements of lawyers with units whose names are on the other side, and what came of them. */
const actedForOf = async (
  req: PayloadRequest,
  lawyers: readonly string[],
  opposing: readonly OpposingParty[],
  on: Day,
): Promise<ReadonlyMap<string, ActedFor[]>> => {
  const names = new Set(opposing.map(({ name }) => comparedName(name)))
  const found = new Map<string, ActedFor[]>()
  if (names.size === 0) return found
  const { docs: engagements } = await req.payload.find({
    collection: 'engagements',
    where: { counsel: { in: [...lawyers] } },
    populate: { agencies: { name: true }, counsel: { name: true } },
    depth: 1,
    pagination: false,
    req,
  })
  const add = (counsel: string, acted: ActedFor): void => {
    found.set(counsel, [...(found.get(counsel) ?? []), acted])
  }
  const former = new Map<string, { counsel: string; name: string }>()
  for (const { id, unit, counsel, ...term } of engagements) {
    const name = typeof unit === 'object' ? unit.name : ''
    const lawyer = idOf(counsel)
    if (!lawyer || !names.has(comparedName(name))) continue
    if (isInForce(term, on)) add(lawyer, { name, kind: 'engaged-by-other-side', record: id })
    else former.set(id, { counsel: lawyer, name })
  }
  if (former.size === 0) return found
  const { docs: matters } = await req.payload.find({
    collection: 'matters',
    where: { engagement: { in: [...former.keys()] } },
    select: { engagement: true },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id, engagement } of matters) {
    const was = former.get(idOf(engagement) ?? '')
    if (was) add(was.counsel, { name: was.name, kind: 'matter-for-other-side', record: id })
  }
  return found
}

/**
 * What is on record about lawyers that a conflict of interest could follow from, by id. A firm is all who name
 * the same one; public lawyers of one office are not partners of each other's clients.
 */
export const lawyerFacts = async (
  req: PayloadRequest,
  ids: readonly string[],
  opposing: readonly OpposingParty[],
  on: Day,
): Promise<ReadonlyMap<string, LawyerFacts>> => {
  const { docs: roster } = await req.payload.find({
    collection: 'counsel',
    where: { or: [{ id: { in: [...ids] } }, { state: { in: ['vetted', 'nominated'] } }] },
    select: { firm: true, kind: true, clients: true, formerOffice: true, leftOfficeOn: true },
    depth: 0,
    pagination: false,
    req,
  })
  const acted = await actedForOf(req, ids, opposing, on)
  const firms = new Map<string, Lawyer[]>()
  for (const lawyer of roster) {
    if (lawyer.kind !== 'external') continue
    const firm = comparedName(lawyer.firm)
    firms.set(firm, [...(firms.get(firm) ?? []), lawyer])
  }
  const asked = new Set(ids)
  return new Map(
    roster
      .filter(({ id }) => asked.has(id))
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
            actedFor: acted.get(lawyer.id) ?? [],
          },
        ]
      }),
  )
}
