import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { SuggestionFacts } from '@/src/domain/rules/facts'

/** What the rules read of a judicial suggestion, in the trash or not; null when it is not there. */
export const suggestionFacts = async (
  req: PayloadRequest,
  id: string,
): Promise<(SuggestionFacts & { readonly case: string | null }) | null> => {
  const doc = await req.payload.findByID({
    collection: 'judicial-suggestions',
    id,
    depth: 0,
    trash: true,
    disableErrors: true,
    req,
  })
  if (!doc) return null
  return {
    id,
    case: idOf(doc.case),
    number: doc.number,
    agency: idOf(doc.agency) ?? '',
    isTrashed: Boolean(doc.deletedAt),
    receivedOn: doc.receivedOn,
    replyDueOn: doc.replyDueOn,
  }
}
