import type { CollectionAfterChangeHook } from 'payload'

import { reconcileLitigation } from '@/src/counsel/matters/reconcileLitigation'
import { idOf } from '@/src/domain/idOf'
import { reconcileCase } from '@/src/ledger/reconcile'
import type { Case } from '@/src/payload-types'

/** The earlier instance whose place a case has taken: once it is concluded, and while it is not in the trash. */
const replaced = (doc: Partial<Case> | undefined): string | null =>
  doc?.concludedOn && !doc.deletedAt ? idOf(doc.prior) : null

/**
 * Opens, re-dates or lifts the duties that the facts of a case demand, the matters of counsel with them, and those of an earlier instance whose
 * result it has taken the place of, or no longer does.
 */
export const openCaseDuties: CollectionAfterChangeHook<Case> = async ({
  doc,
  previousDoc,
  req,
}) => {
  await reconcileCase(req, doc.id)
  await reconcileLitigation(req, doc.id)
  const [before, after] = [replaced(previousDoc), replaced(doc)]
  if (before === after) return
  for (const earlier of [before, after]) if (earlier) await reconcileCase(req, earlier)
}
