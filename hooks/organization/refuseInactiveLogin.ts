import type { CollectionBeforeLoginHook } from 'payload'

import { userError } from '@/src/i18n/userError'

/** Refuses the sign-in of an account that was deactivated. */
export const refuseInactiveLogin: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.isActive === false) throw userError(req, 'user.inactive', {}, 403)
}
