import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { env } from '@/src/env'
import { hashOfFeedToken, newFeedToken } from '@/src/feeds/feedToken'
import { userError } from '@/src/i18n/userError'
import type { Agency } from '@/src/payload-types'

const HIDDEN = '•••'

/** People of the organization itself; the offices for those that they supervise. */
const mayMakeLink = (req: PayloadRequest, agency: Agency): boolean => {
  const { user } = req
  if (!user || user.isActive === false) return false
  if (idOf(user.agency) === agency.id || user.role === 'prefecture-office') return true
  return user.role === 'county-office' && idOf(user.region) === idOf(agency.region)
}

const makeLink: PayloadHandler = async (req) => {
  if (!req.user) throw userError(req, 'rights.signIn', {}, 403)
  const agency = await req.payload.findByID({
    collection: 'agencies',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!agency) throw userError(req, 'record.notFound', {}, 404)
  if (!mayMakeLink(req, agency)) throw userError(req, 'feed.forbidden', {}, 403)

  const token = newFeedToken()
  await inTransaction(req, async (scope) => {
    await scope.payload.db.updateOne({
      collection: 'agencies',
      id: agency.id,
      data: { feedToken: hashOfFeedToken(token) },
      req: scope,
      returning: false,
    })
    await recordEvent(scope, {
      type: 'record.updated',
      subjectType: 'agencies',
      subjectId: agency.id,
      subjectTitle: agency.name,
      region: idOf(agency.region),
      changes: { feedToken: { before: HIDDEN, after: HIDDEN } },
    })
  })
  return Response.json({ url: `${env().url}/api/feeds/hearings/${token}.ics` })
}

/**
 * `POST /api/agencies/:id/feed-link`: makes the secret address of the organization's calendar and shows it
 * this once; an address made before stops working.
 */
export const feedLinkEndpoints: Endpoint[] = [
  { path: '/:id/feed-link', method: 'post', handler: makeLink },
]
