import type { CollectionBeforeLoginHook } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { User } from '@/src/payload-types'

/** Refuses the sign-in of an account that was deactivated. */
export const refuseInactiveLogin: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.isActive === false) throw userError(req, 'user.inactive', {}, 403)
}
