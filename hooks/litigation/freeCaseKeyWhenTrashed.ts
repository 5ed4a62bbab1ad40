import type { CollectionBeforeChangeHook } from 'payload'

import type { Case } from '@/src/payload-types'

/** A trashed case gives its number free, so that the right one can be recorded; restoring takes it back. */
export const freeCaseKeyWhenTrashed: CollectionBeforeChangeHook<Case> = ({ data, originalDoc }) => {
  const deletedAt = data.deletedAt === undefined ? originalDoc?.deletedAt : data.deletedAt
  return deletedAt
    ? { ...data, uniqueKey: `${data.uniqueKey ?? ''}|${originalDoc?.id ?? ''}` }
    : data
}
