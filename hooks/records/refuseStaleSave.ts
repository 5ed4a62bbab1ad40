import type { CollectionBeforeChangeHook } from 'payload'

import { userError } from '@/src/i18n/userError'

/**
 * Refuses to overwrite what somebody else has saved in the meantime. The console sends the `updatedAt`
 * that its form was opened with as header `x-loaded-at`; a caller who sends none takes the last word.
 */
export const refuseStaleSave: CollectionBeforeChangeHook<{ id: string; updatedAt: string }> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const loadedAt = req.headers?.get('x-loaded-at')
  if (operation === 'update' && loadedAt && originalDoc?.updatedAt !== loadedAt) {
    throw userError(req, 'record.stale', {}, 409)
  }
  return data
}
