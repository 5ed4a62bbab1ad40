import type { CollectionBeforeDeleteHook, Where } from 'payload'

import { userError } from '@/src/i18n/userError'

/** Where an organization is named: a deletion would leave those records without it. */
const references = [
  ['cases', 'parties'],
  ['duties', 'debtor'],
  ['duties', 'supervisor'],
  ['notifications', 'recipient'],
  ['users', 'agency'],
  ['inspections', 'unit'],
  ['inspections', 'lead'],
  ['supervision-rounds', 'units.unit'],
  ['assessments', 'unit'],
  ['promotion-opinions', 'agency'],
  ['referrals', 'agency'],
  ['counsel', 'nominatingUnit'],
  ['engagements', 'unit'],
  ['counsel-assessments', 'unit'],
  ['matters', 'unit'],
  ['task-forces', 'parties'],
  ['task-forces', 'leadUnit'],
  ['duty-places', 'agency'],
  ['decisions', 'decider'],
  ['decisions', 'handlingUnit'],
  ['decision-catalogues', 'decider'],
  ['decision-catalogues', 'items.handlingUnit'],
  ['legality-reviews', 'reviewer'],
] as const

/** Refuses to delete an organization that other records name; which ones, it does not say. */
export const refuseDeletionWhileReferenced: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const [collection, path] of references) {
    const where: Where = { [path]: { equals: id } }
    const { totalDocs } = await req.payload.count({ collection, where, req, trash: true })
    if (totalDocs > 0) throw userError(req, 'record.referenced', {}, 409)
  }
}
