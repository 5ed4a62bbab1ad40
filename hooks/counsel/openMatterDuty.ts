import type { CollectionAfterChangeHook } from 'payload'

import { reconcileMatter } from '@/src/ledger/reconcile'
import type { Matter } from '@/src/payload-types'

/** Opens, re-dates, settles or lifts the duty to hear counsel, in the transaction of the change. */
export const openMatterDuty: CollectionAfterChangeHook<Matter> = async ({ doc, req }) => {
  await reconcileMatter(req, doc.id)
}
