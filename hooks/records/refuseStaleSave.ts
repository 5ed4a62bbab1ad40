import type { CollectionBeforeChangeHook } from 'payload'

import { userError } from '@/src/i18n/userError'

/**
 * Refuses to overwrite what somebody else has saved in the meantime. The console sends the `updatedAt`
 * that its form was opened with as header `x-loaded-at`; a caller who sends none takes the last word. The
 * header speaks of the record that the request names, not of others that change with it.
 */
export const refuseStaleSave: CollectionBeforeChangeHook<{ id: string; updatedAt: string }> = ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { collection: asked, id } = req.routeParams ?? {}
  if (operation !== 'update' || asked !== collection.slug || id !== originalDoc?.id) return data
  const loadedAt = req.headers?.get('x-loaded-at')
  if (loadedAt && originalDoc?.updatedAt !== loadedAt) throw userError(req, 'record.stale', {}, 409)
  return data
}
