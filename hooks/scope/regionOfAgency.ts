import type { PayloadRequest } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'

/**
 * The region of the agency that a record is about; null where none is named yet.
 *
 * @param isJudged whether the user must be one who may name it
 * @throws userError 403 when a county office names an agency of another region
 */
export const regionOfAgency = async (
  req: PayloadRequest,
  id: string | null,
  { isJudged }: { readonly isJudged: boolean },
): Promise<string | null> => {
  const agency = id
    ? await req.payload.findByID({
        collection: 'agencies',
        id,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  const region = idOf(agency?.region)
  const user = activeUser(req)
  if (isJudged && isRole(user, 'county-office') && region && region !== idOf(user.region))
    throw userError(req, 'rights.otherRegion', {}, 403)
  return region
}
