import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { Agency } from '@/src/payload-types'
import { signedInUser } from '@/src/steps/visibleDoc'

/**
 * The unit that somebody looks for counsel for: the own one, one of the own region, or any of the prefecture.
 *
 * @throws userError 403 who may not, 404 where there is no such unit
 */
export const unitToAskFor = async (req: PayloadRequest, unit: string): Promise<Agency> => {
  const user = signedInUser(req)
  const agency = await req.payload.findByID({
    collection: 'agencies',
    id: unit,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!agency) throw userError(req, 'record.notFound', {}, 404)
  const isOwn = idOf(user.agency) === unit
  const may =
    user.role === 'prefecture-office' ||
    (user.role === 'county-office' && (isOwn || idOf(user.region) === idOf(agency.region))) ||
    (user.role === 'agency' && isOwn)
  if (!may) throw userError(req, 'rights.forbidden', {}, 403)
  return agency
}
