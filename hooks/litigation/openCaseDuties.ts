import type { CollectionAfterChangeHook } from 'payload'

import { reconcileCase } from '@/src/ledger/reconcile'
import type { Case } from '@/src/payload-types'

/** Opens, re-dates or lifts the duties that the facts of a case demand. */
export const openCaseDuties: CollectionAfterChangeHook<Case> = async ({ doc, req }) => {
  await reconcileCase(req, doc.id)
}
