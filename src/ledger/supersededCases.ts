import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'

/** Those of some cases whose place a later instance took, by being concluded itself. */
export const supersededCases = async (
  req: PayloadRequest,
  cases: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { and: [{ prior: { in: [...cases] } }, { concludedOn: { exists: true } }] },
    select: { prior: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.flatMap(({ prior }) => idOf(prior) ?? []))
}
