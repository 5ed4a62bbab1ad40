import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { LegalOpinion } from '@/src/payload-types'

/**
 * The reviewed opinion that stands in a matter: the latest one. Null while there is none, and again from the moment
 * the matter was re-opened for another opinion, because its subject has changed.
 */
export const reviewedOpinionOf = async (
  req: PayloadRequest,
  matterId: string,
): Promise<LegalOpinion | null> => {
  const matter = await req.payload.findByID({
    collection: 'matters',
    id: matterId,
    depth: 0,
    disableErrors: true,
    req,
  })
  const opinion = idOf(matter?.opinion)
  if (!opinion) return null
  return req.payload.findByID({
    collection: 'legal-opinions',
    id: opinion,
    depth: 0,
    disableErrors: true,
    req,
  })
}
