import type { CollectionBeforeDeleteHook } from 'payload'

import { userError } from '@/src/i18n/userError'

/** Records that duties, notices and bulletins stem from go to the trash, never for good. */
export const refusePermanentDeletion: CollectionBeforeDeleteHook = ({ req }) => {
  throw userError(req, 'record.trashOnly', {}, 409)
}
