import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { regionOfAgency } from '@/hooks/scope/regionOfAgency'
import { today } from '@/src/domain/clock'
import { userError } from '@/src/i18n/userError'
import type { PromotionOpinion } from '@/src/payload-types'

/** What the facts were pulled for. */
const asked = ['agency', 'post', 'fromOn', 'toOn'] as const

const refuseLateChanges = (
  req: PayloadRequest,
  before: PromotionOpinion,
  data: Partial<PromotionOpinion>,
): void => {
  if (before.state === 'sent') throw userError(req, 'promotion.locked', {}, 409)
  if (before.state === 'requested') return
  const isChanged = asked.some(
    (name) => data[name] !== undefined && idOf(data[name]) !== idOf(before[name]),
  )
  if (isChanged) throw userError(req, 'promotion.locked', {}, 409)
}

/**
 * An opinion belongs to the region of the person's agency; no office gives one on its own people, and none
 * outside its region. What was sent is locked.
 */
export const guardPromotionOpinion: CollectionBeforeValidateHook<PromotionOpinion> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before) refuseLateChanges(req, before, data)
  const { agency, fromOn, toOn } = { ...before, ...data }
  if (fromOn && toOn && (fromOn > toOn || toOn > today(req)))
    throw userError(req, 'promotion.period')
  const id = idOf(agency)
  const region = await regionOfAgency(req, id, { isJudged: true })
  const user = activeUser(req)
  if (user && id && id === idOf(user.agency)) throw userError(req, 'promotion.ownAgency', {}, 403)
  return { ...data, region }
}
