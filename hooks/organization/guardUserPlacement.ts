import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '@/access/atoms'
import { rolesWithAgency, rolesWithRegion, type Role } from '@/src/domain/roles'
import { userError } from '@/src/i18n/userError'

/** A user needs what the role acts for: a region, an organization of that region, or a court. */
export const guardUserPlacement: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const merged = { ...originalDoc, ...data } as Record<string, unknown>
  const role = merged.role as Role | undefined
  if (!role) return data
  const agency = idOf(merged.agency as string | null)
  let region = idOf(merged.region as string | null)
  if (agency) {
    const found = await req.payload.findByID({ collection: 'agencies', id: agency, depth: 0, req })
    const home = idOf(found.region)
    if (region && region !== home) throw userError(req, 'user.agencyOutsideRegion')
    region = home
  }
  if (rolesWithRegion.includes(role) && !region) throw userError(req, 'user.regionRequired')
  if (rolesWithAgency.includes(role) && !agency) throw userError(req, 'user.agencyRequired')
  if (role === 'court' && !idOf(merged.court as string | null))
    throw userError(req, 'user.courtRequired')
  return { ...data, region }
}
