import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { reconcileCase } from '@/src/ledger/reconcile'
import type { Case } from '@/src/payload-types'

/** Opens, re-dates or lifts the duties that the facts of a case demand. */
export const openCaseDuties: CollectionAfterChangeHook<Case> = async ({ doc, req }) => {
  await reconcileCase(req, doc.id)
  // A result of this instance takes the place of the one before, and of what followed from that.
  const prior = idOf(doc.prior)
  if (prior) await reconcileCase(req, prior)
}
