import type { CollectionBeforeValidateHook } from 'payload'

import { isAcceptablePassword } from '@/src/domain/password'
import { userError } from '@/src/i18n/userError'

/** Refuses weak passwords wherever one is set. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (typeof password === 'string' && password !== '' && !isAcceptablePassword(password)) {
    throw userError(req, 'user.password')
  }
  return data
}
