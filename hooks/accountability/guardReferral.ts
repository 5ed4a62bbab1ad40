import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { regionOfAgency } from '@/hooks/scope/regionOfAgency'
import { userError } from '@/src/i18n/userError'
import type { Referral } from '@/src/payload-types'

/** What the clue says: it stands once somebody reviews it. */
const content = ['year', 'agency', 'reason', 'post', 'description', 'descriptionEn'] as const

const textOf = (doc: Partial<Referral>, name: (typeof content)[number]): string => {
  const value = doc[name]
  return typeof value === 'number' ? String(value) : (idOf(value) ?? '')
}

const refuseLateChanges = (
  req: PayloadRequest,
  before: Referral,
  data: Partial<Referral>,
): void => {
  if (before.state === 'clue') return
  const isChanged = content.some(
    (name) => data[name] !== undefined && textOf(data, name) !== textOf(before, name),
  )
  if (isChanged) throw userError(req, 'referral.reviewed', {}, 409)
}

/**
 * A referral belongs to the region of the agency concerned, and its author is whoever enters it; an office
 * enters none about itself, nor about other regions. The person concerned may be named at any time: that only
 * hides it from one more.
 */
export const guardReferral: CollectionBeforeValidateHook<Referral> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before) refuseLateChanges(req, before, data)
  const id = idOf(data.agency) ?? idOf(before?.agency)
  const region = await regionOfAgency(req, id, { isJudged: !before })
  const user = activeUser(req)
  if (!before && user && id && id === idOf(user.agency))
    throw userError(req, 'referral.ownAgency', {}, 403)
  return {
    ...data,
    region,
    author: before ? idOf(before.author) : (user?.id ?? idOf(data.author)),
  }
}
