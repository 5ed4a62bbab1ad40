import type { CollectionBeforeDeleteHook } from 'payload'

import { userError } from '@/src/i18n/userError'

/** Cases go to the trash, never for good: duties, notices and bulletins stem from them. */
export const guardCaseDeletion: CollectionBeforeDeleteHook = ({ req }) => {
  throw userError(req, 'case.trashOnly', {}, 409)
}
