import type { CollectionBeforeChangeHook } from 'payload'

import { activeUser } from '@/access/atoms'

/** Puts on record who began a paper. */
export const stampAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const user = activeUser(req)
  return operation === 'create' && user ? { ...data, author: user.id } : data
}
