import type { CollectionBeforeValidateHook } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'

/**
 * Keeps a county office within its own region: a new record gets it, and neither a new nor a changed one
 * may name another. Access functions cannot do this, since Payload drops a `Where` on create.
 */
export const forceOwnRegion =
  (field: string): CollectionBeforeValidateHook =>
  ({ data, req }) => {
    const user = activeUser(req)
    if (!data || !isRole(user, 'county-office')) return data
    const own = idOf(user.region)
    const asked = idOf(data[field] as string | null | undefined)
    if (asked && asked !== own) throw userError(req, 'rights.otherRegion', {}, 403)
    return { ...data, [field]: own }
  }
