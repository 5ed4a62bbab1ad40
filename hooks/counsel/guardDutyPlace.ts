import type { CollectionBeforeValidateHook } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'
import type { DutyPlace } from '@/src/payload-types'

/**
 * Keeps a place of duty in one region: that of its court or agency, else the one that is named. A county office
 * keeps places of its own region.
 */
export const guardDutyPlace: CollectionBeforeValidateHook<DutyPlace> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const merged = { ...originalDoc, ...data }
  const isCourt = merged.kind === 'court'
  const court = isCourt ? idOf(merged.court) : null
  const agency = isCourt ? null : idOf(merged.agency)
  if (isCourt && !court) throw userError(req, 'shift.placeNeedsCourt')
  const at = court
    ? await req.payload.findByID({ collection: 'courts', id: court, depth: 0, req })
    : agency
      ? await req.payload.findByID({ collection: 'agencies', id: agency, depth: 0, req })
      : null
  const user = activeUser(req)
  const own = isRole(user, 'county-office') ? idOf(user.region) : null
  const region = idOf(at?.region) ?? idOf(merged.region) ?? own
  if (!region) throw userError(req, 'shift.placeNeedsRegion')
  if (own && region !== own) throw userError(req, 'rights.otherRegion', {}, 403)
  return { ...data, court, agency, region }
}
