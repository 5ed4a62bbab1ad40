import type { CollectionBeforeValidateHook } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'

interface Defendant {
  agency?: string | { id: string } | null
  role?: string | null
}

/**
 * Keeps whoever records cases within their own scope: a court records cases of its own, a county office
 * those whose original acting agency belongs to its region. The region itself is derived, never typed.
 */
export const forceCaseScope: CollectionBeforeValidateHook = async ({ data, req }) => {
  const user = activeUser(req)
  if (!data || !user) return data
  if (user.role === 'court') {
    const asked = idOf(data.court as string | null | undefined)
    if (asked && asked !== idOf(user.court)) throw userError(req, 'rights.otherCourt', {}, 403)
    return { ...data, court: idOf(user.court) }
  }
  if (user.role === 'county-office') {
    // As the region is derived: a third party in front does not lead a case into another region.
    const defendants = (data.defendants as Defendant[] | null | undefined) ?? []
    const first = idOf(defendants.find(({ role }) => role !== 'third-party')?.agency)
    if (!first) return data
    const agency = await req.payload.findByID({
      collection: 'agencies',
      id: first,
      depth: 0,
      req,
      disableErrors: true,
    })
    if (agency && idOf(agency.region) !== idOf(user.region))
      throw userError(req, 'rights.otherRegion', {}, 403)
  }
  return data
}
