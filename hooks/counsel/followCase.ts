import type { CollectionAfterChangeHook } from 'payload'

import { followCase as follow } from '@/src/counsel/taskForces/followCase'
import type { Case } from '@/src/payload-types'

const factsOf = ({ parties, region, caseNumber, concludedOn }: Partial<Case>): string =>
  JSON.stringify([parties ?? [], region ?? null, caseNumber, concludedOn ?? null])

/** The task force of a case follows it: its parties, its region, and that it is concluded. */
export const followCase: CollectionAfterChangeHook<Case> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const stored = await req.payload.db.findOne<Case>({
    collection: 'cases',
    where: { id: { equals: doc.id } },
    req,
  })
  if (stored && factsOf(stored) !== factsOf(previousDoc)) await follow(req, stored)
}
