import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { FindingFacts } from '@/src/domain/rules/facts'

/** What the rules read of a finding; null when it is not there, or the unit has not been told of it yet. */
export const findingFacts = async (
  req: PayloadRequest,
  id: string,
): Promise<FindingFacts | null> => {
  const doc = await req.payload.findByID({
    collection: 'findings',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!doc?.issuedOn) return null
  return {
    id,
    title: doc.title,
    unit: idOf(doc.unit) ?? '',
    lead: idOf(doc.lead) ?? '',
    isWithdrawn: doc.isWithdrawn ?? false,
    dueOn: doc.dueOn,
    legalBasis: doc.legalBasis,
  }
}
