import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { prefectureOfficeOf } from '@/src/notify/supervisorOf'
import type { Decision } from '@/src/payload-types'

/**
 * The organization that reviews the drafts of a government: the rule-of-law office of its region, and the one of the
 * prefecture where that office has prepared the draft itself. Nobody reviews an own draft (art. 25).
 *
 * @param asked id of another organization that was chosen
 * @throws userError 409 for the handling unit, 400 where there is no office on record
 */
export const reviewerOf = async (
  req: PayloadRequest,
  decision: Pick<Decision, 'region' | 'handlingUnit'>,
  asked?: string,
): Promise<string> => {
  const region = idOf(decision.region) ?? ''
  const unit = idOf(decision.handlingUnit)
  if (asked) {
    if (asked === unit) throw userError(req, 'decision.reviewerIsUnit', {}, 409)
    const agency = await req.payload.findByID({
      collection: 'agencies',
      id: asked,
      depth: 0,
      disableErrors: true,
      req,
    })
    const isReviewer = agency?.kind === 'law-office' || agency?.field === 'justice'
    const office = await prefectureOfficeOf(req, region)
    if (!agency || !isReviewer || (idOf(agency.region) !== region && asked !== office))
      throw userError(req, 'decision.noReviewer')
    return asked
  }
  const own = await agencyOfKind(req, region, 'law-office')
  if (own && own !== unit) return own
  const superior = await prefectureOfficeOf(req, region)
  if (superior === unit) throw userError(req, 'decision.reviewerIsUnit', {}, 409)
  return superior
}
