import type { PayloadRequest, Where } from 'payload'

import { idOf } from '@/src/domain/idOf'

/** Ids of the cases that records of a query are about, as far as the reader may see these records; each once. */
export const visibleCases = async (
  req: PayloadRequest,
  collection: 'matters' | 'task-forces',
  where: Where,
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: { case: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return [...new Set(docs.flatMap((doc) => idOf(doc.case) ?? []))]
}
