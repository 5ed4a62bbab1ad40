import type { CollectionBeforeDeleteHook } from 'payload'

import { userError } from '@/src/i18n/userError'

/** Opinions are not deleted, not even by our own operations: what is not wanted becomes void. */
export const keepOpinion: CollectionBeforeDeleteHook = ({ req }) => {
  throw userError(req, 'opinion.kept', {}, 409)
}
