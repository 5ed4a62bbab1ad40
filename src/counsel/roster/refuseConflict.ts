import type { PayloadRequest } from 'payload'

import { conflictsOf, type ConflictContext } from '@/src/counsel/roster/conflictsOf'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'

/**
 * Refuses a lawyer with a conflict of interest, naming the weightiest with its article.
 *
 * @throws userError `counsel.conflict` 409
 */
export const refuseConflict = async (
  req: PayloadRequest,
  counselId: string,
  context: ConflictContext,
): Promise<void> => {
  const [conflict] = await conflictsOf(req, counselId, context)
  if (!conflict) return
  const locale = localeOf(req.i18n?.language)
  throw userError(
    req,
    'counsel.conflict',
    {
      explanation: conflict.explanation[locale],
      article: conflict.article[locale],
      kind: conflict.kind,
    },
    409,
  )
}
