import type { CollectionAfterChangeHook } from 'payload'

import { reconcileHearing } from '@/src/ledger/reconcile'
import { notifyHearing } from '@/src/notify/notifyHearing'
import type { Hearing } from '@/src/payload-types'

/**
 * Dual dispatch (双调度): registering, moving or cancelling a hearing tells each agency and its
 * rule-of-law office, and keeps the duty of the head's appearance in step.
 */
export const dispatchHearing: CollectionAfterChangeHook<Hearing> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  await reconcileHearing(req, doc.id)
  const hearing = await req.payload.findByID({ collection: 'hearings', id: doc.id, depth: 0, req })
  if (operation === 'create' && hearing.state === 'scheduled')
    await notifyHearing(req, hearing, 'hearing-scheduled')
  if (operation !== 'update' || previousDoc.state !== 'scheduled') return
  if (hearing.state === 'cancelled') await notifyHearing(req, hearing, 'hearing-cancelled')
  else if (hearing.state === 'scheduled' && previousDoc.sequence !== hearing.sequence) {
    await notifyHearing(req, hearing, 'hearing-moved')
  }
}
