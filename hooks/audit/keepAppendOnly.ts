import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { userError } from '@/src/i18n/userError'

const beforeChange: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw userError(req, 'record.appendOnly', {}, 403)
  return data
}

const beforeDelete: CollectionBeforeDeleteHook = ({ req }) => {
  throw userError(req, 'record.appendOnly', {}, 403)
}

/** Records of the log are added and never changed, not even by our own operations. */
export const keepAppendOnly = { beforeChange, beforeDelete }
