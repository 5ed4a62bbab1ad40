import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { Notification, User } from '@/src/payload-types'

/** The active user of a request. @throws userError `rights.signIn` (403) for visitors and the deactivated */
export const signedInUser = (req: PayloadRequest): User => {
  if (!req.user || req.user.isActive === false) throw userError(req, 'rights.signIn', {}, 403)
  return req.user
}

/** Whether the user of a request acts for the organization that a notice went to. */
export const actsForRecipient = (
  req: PayloadRequest,
  notice: Pick<Notification, 'recipient'>,
): boolean => {
  const agency = req.user && req.user.isActive !== false ? idOf(req.user.agency) : null
  return agency !== null && agency === idOf(notice.recipient)
}

/**
 * A notice that the user of the request may see.
 *
 * @throws userError `record.notFound` (404), also where the notice exists but is not theirs to see
 */
export const visibleNotice = async (req: PayloadRequest): Promise<Notification> => {
  const user = signedInUser(req)
  const id = req.routeParams?.id
  const notice =
    typeof id === 'string'
      ? await req.payload.findByID({
          collection: 'notifications',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          user,
          req,
        })
      : null
  if (!notice) throw userError(req, 'record.notFound', {}, 404)
  return notice
}
