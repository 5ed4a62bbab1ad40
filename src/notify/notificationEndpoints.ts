import type { Endpoint, PayloadHandler } from 'payload'

import { now } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { actsForRecipient, signedInUser, visibleNotice } from '@/src/notify/reader'
import { resendNotice } from '@/src/notify/resendNotice'
import { signNotice } from '@/src/notify/signNotice'
import { unsignedNotices } from '@/src/notify/unsignedNotices'

const LARGEST_PAGE = 200

const sign: PayloadHandler = async (req) => {
  const { id } = await visibleNotice(req)
  const { signedAt, deliveryState } = await signNotice(req, id, 'console')
  return Response.json({ id, signedAt, deliveryState })
}

const read: PayloadHandler = async (req) => {
  const notice = await visibleNotice(req)
  if (!actsForRecipient(req, notice)) throw userError(req, 'notice.notRecipient', {}, 403)
  const readAt = notice.readAt ?? now(req).toISOString()
  if (!notice.readAt)
    await req.payload.update({
      collection: 'notifications',
      id: notice.id,
      data: { readAt },
      depth: 0,
      req,
    })
  return Response.json({ id: notice.id, readAt })
}

const resend: PayloadHandler = async (req) => {
  const { id } = await visibleNotice(req)
  const { role } = signedInUser(req)
  if (role !== 'prefecture-office' && role !== 'county-office')
    throw userError(req, 'notice.onlyOffices', {}, 403)
  return Response.json({ id, resentCount: await resendNotice(req, id) })
}

/** Counts for the inbox of the user's own organization; zero for users without one. */
const unreadCount: PayloadHandler = async (req) => {
  const agency = idOf(signedInUser(req).agency)
  if (!agency) return Response.json({ unread: 0, unsigned: 0 })
  const own = { recipient: { equals: agency } }
  const { totalDocs: unread } = await req.payload.count({
    collection: 'notifications',
    where: { and: [own, { readAt: { exists: false } }] },
    req,
  })
  const { totalDocs: unsigned } = await req.payload.count({
    collection: 'notifications',
    where: { and: [own, { needsReceipt: { equals: true } }, { signedAt: { exists: false } }] },
    req,
  })
  return Response.json({ unread, unsigned })
}

const wholeNumber = (value: unknown, fallback: number, largest: number): number => {
  const number = Number(value ?? fallback)
  return Number.isInteger(number) && number > 0 ? Math.min(number, largest) : fallback
}

const unsigned: PayloadHandler = async (req) =>
  Response.json(
    await unsignedNotices(req, {
      limit: wholeNumber(req.query.limit, 50, LARGEST_PAGE),
      page: wholeNumber(req.query.page, 1, Number.MAX_SAFE_INTEGER),
    }),
  )

/** What may be done with a notice, over REST. */
export const notificationEndpoints: Endpoint[] = [
  { path: '/unread-count', method: 'get', handler: unreadCount },
  { path: '/unsigned', method: 'get', handler: unsigned },
  { path: '/:id/sign', method: 'post', handler: sign },
  { path: '/:id/read', method: 'post', handler: read },
  { path: '/:id/resend', method: 'post', handler: resend },
]
