import type { PayloadRequest } from 'payload'

import type { AgencyKind } from '@/src/domain/organization/agencyKinds'

/**
 * The active organization of a kind on record for a region, such as its people's government; null when there
 * is none. Where there are several, the one on record for longest answers: the order must not depend on the
 * engine.
 */
export const agencyOfKind = async (
  req: PayloadRequest,
  region: string,
  kind: AgencyKind,
): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { region: { equals: region } },
        { kind: { equals: kind } },
        { isActive: { not_equals: false } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.id ?? null
}
