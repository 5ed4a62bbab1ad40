import type { PayloadRequest } from 'payload'

import {
  casesWhere,
  countedCase,
  countedWhere,
  namesOf,
} from '@/src/accountability/bulletins/collectInputs'
import { scopeOf } from '@/src/accountability/bulletins/ownBulletin'
import { signedInUser, visibleDoc } from '@/src/steps/visibleDoc'
import type { BulletinInputs } from '@/src/domain/bulletins/bulletin'
import { changesSince, type BulletinChange } from '@/src/domain/bulletins/changesSince'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'

/**
 * What has changed in the cases of a bulletin since its figures were computed: of each case the fact, then and
 * now. The bulletin itself stays as it is.
 *
 * @throws userError 403 for others than the offices
 */
export const bulletinChanges = async (
  req: PayloadRequest,
  id: string,
): Promise<BulletinChange[]> => {
  const { role } = signedInUser(req)
  if (role !== 'prefecture-office' && role !== 'county-office')
    throw userError(req, 'rights.forbidden', {}, 403)
  const bulletin = await visibleDoc(req, 'bulletins', id)
  const { period } = scopeOf(bulletin)
  const then = (bulletin.inputs as unknown as BulletinInputs).counted
  const regions = (bulletin.regions ?? []).flatMap((one) => idOf(one) ?? [])
  const counting = await casesWhere(req, countedWhere(regions, period))
  const known = await casesWhere(req, { id: { in: then.map((one) => one.id) } }, { trash: true })
  const ids = new Set(counting.map((one) => one.id))
  const all = [...counting, ...known.filter((one) => !ids.has(one.id))]
  const names = await namesOf(req, all)
  return changesSince(
    then,
    all.map((one) => ({ ...countedCase(one, names), isCounted: ids.has(one.id) })),
  )
}
