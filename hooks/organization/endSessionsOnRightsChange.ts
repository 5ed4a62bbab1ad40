import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '@/src/payload-types'

const rightsFields = ['role', 'region', 'agency', 'court', 'isActive'] as const

/** Ends a user's sessions when what the user may do has changed, so that old tokens carry no old rights. */
export const endSessionsOnRightsChange: CollectionBeforeChangeHook<User> = ({
  data,
  originalDoc,
  operation,
}) => {
  const hasChanged = rightsFields.some(
    (field) => field in data && data[field] !== originalDoc?.[field],
  )
  return operation === 'update' && hasChanged ? { ...data, sessions: [] } : data
}
