import type { Access, FieldAccess, PayloadRequest } from 'payload'

import {
  activeUser,
  allOf,
  allow,
  anyOf,
  everything,
  idOf,
  inOwnRegion,
  nobody,
  noRows,
  ofOwnAgency,
  ofSelf,
  scoped,
  where,
  type Policy,
} from '@/access/atoms'
import { today } from '@/src/domain/clock'
import type { Counsel } from '@/src/payload-types'

/**
 * Ids of the engagements of the signed-in counsel that are in force today: what counsel may see hangs on them,
 * and ends with them.
 */
export const engagementsInForce = async (req: PayloadRequest): Promise<string[]> => {
  const user = activeUser(req)
  if (!user) return []
  const day = today(req)
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: {
      and: [
        { 'counsel.user': { equals: user.id } },
        { startOn: { less_than_equal: day } },
        { endOn: { greater_than_equal: day } },
        { or: [{ endedOn: { exists: false } }, { endedOn: { greater_than: day } }] },
      ],
    },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** Rows of an engagement of the user that is in force today. `path` is an indexed relationship on the row itself. */
export const ofEngagementInForce =
  (path: string): Access =>
  async ({ req }) => {
    const ids = await engagementsInForce(req)
    return ids.length > 0 ? { [path]: { in: ids } } : noRows
  }

const offered = where({ state: { in: ['vetted', 'removed'] } })

/**
 * The roster: kept by the offices, from which units choose; a unit also sees whom it nominated, and a lawyer the
 * own row.
 */
export const counselPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': everything,
    agency: anyOf(offered, ofOwnAgency('nominatingUnit')),
    counsel: ofSelf('user'),
  }),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({
    'prefecture-office': everything,
    'county-office': inOwnRegion('region'),
    agency: allOf(ofOwnAgency('nominatingUnit'), where({ state: { equals: 'nominated' } })),
  }),
  delete: nobody,
}

/**
 * Contact and clients of a lawyer: for the offices, the unit that nominates, and the lawyer. Whom a lawyer acts
 * for is nobody else's business.
 */
export const knowsCounsel: FieldAccess<Counsel> = ({ doc, req }) => {
  const user = activeUser(req)
  switch (user?.role) {
    case 'prefecture-office':
    case 'county-office':
      return true
    case 'agency':
      // Without a record the question is whether the form of a new one has the field.
      return !doc?.id || idOf(doc.nominatingUnit) === idOf(user.agency)
    case 'counsel':
      return Boolean(doc?.id) && idOf(doc?.user) === user.id
    default:
      return false
  }
}

/** Engagements: of the unit, its office and the lawyer. */
export const engagementsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('unit')),
    agency: ofOwnAgency('unit'),
    counsel: ofSelf('counsel.user'),
  }),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('unit')),
    agency: ofOwnAgency('unit'),
  }),
  delete: nobody,
}

/** Assessments: written by the unit alone, confirmed by its office; the lawyer reads what is confirmed. */
export const counselAssessmentsPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': anyOf(inOwnRegion('region'), ofOwnAgency('unit')),
    agency: ofOwnAgency('unit'),
    counsel: allOf(ofSelf('counsel.user'), where({ state: { equals: 'confirmed' } })),
  }),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({
    'prefecture-office': ofOwnAgency('unit'),
    'county-office': ofOwnAgency('unit'),
    agency: ofOwnAgency('unit'),
  }),
  delete: nobody,
}
