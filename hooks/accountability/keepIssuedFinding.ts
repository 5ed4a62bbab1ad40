import type { CollectionBeforeDeleteHook } from 'payload'

import { userError } from '@/src/i18n/userError'

/** A finding that the unit has been told of is withdrawn with a reason, never deleted. */
export const keepIssuedFinding: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const finding = await req.payload.findByID({ collection: 'findings', id, depth: 0, req })
  if (finding.issuedOn) throw userError(req, 'finding.issued', {}, 409)
}
