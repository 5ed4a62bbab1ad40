import type { CollectionAfterChangeHook } from 'payload'

import { reconcileSuggestion } from '@/src/ledger/reconcile'
import type { JudicialSuggestion } from '@/src/payload-types'

/** Opens the duty to reply to a judicial suggestion, or re-dates it. */
export const openSuggestionDuty: CollectionAfterChangeHook<JudicialSuggestion> = async ({
  doc,
  req,
}) => {
  await reconcileSuggestion(req, doc.id)
}
