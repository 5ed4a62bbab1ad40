import type { Access, CollectionConfig, PayloadRequest } from 'payload'

import {
  activeUser,
  allow,
  anyOf,
  everything,
  inOwnRegion,
  nobody,
  ofOwnAgency,
  ofSelf,
  scoped,
} from '@/access/atoms'
import { today } from '@/src/domain/clock'

type Policy = NonNullable<CollectionConfig['access']>

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
    return ids.length > 0 && { [path]: { in: ids } }
  }

/** The roster: kept by the offices, from which units choose; a lawyer reads the own row. */
export const counselPolicy: Policy = {
  read: scoped({
    'prefecture-office': everything,
    'county-office': everything,
    agency: everything,
    counsel: ofSelf('user'),
  }),
  create: allow('prefecture-office', 'county-office', 'agency'),
  update: scoped({ 'prefecture-office': everything, 'county-office': inOwnRegion('region') }),
  delete: nobody,
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
    'county-office': inOwnRegion('region'),
    agency: ofOwnAgency('unit'),
  }),
  delete: nobody,
}
