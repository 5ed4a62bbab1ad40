import type { PayloadRequest } from 'payload'

import type { MatterState } from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'

/** Most rows of one part; the list has the rest. */
const SHOWN = 50

/** The matters of the signed-in counsel that stand in certain states. */
export const mattersIn = (req: PayloadRequest, states: readonly MatterState[], sort: string) =>
  req.payload.find({
    collection: 'matters',
    where: { state: { in: [...states] } },
    sort,
    limit: SHOWN,
    depth: 1,
    overrideAccess: false,
    req,
  })

/** Why own opinions were returned, by matter. */
export const returnsOf = async (req: PayloadRequest): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'legal-opinions',
    where: { state: { equals: 'returned' } },
    select: { matter: true, returnReason: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ matter, returnReason }) => [idOf(matter) ?? '', returnReason ?? '']))
}
