import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { env } from '@/src/env'
import { localeOf } from '@/src/i18n/message'
import { readReceiptToken } from '@/src/notify/receiptLink'
import { invalidLinkPage, receiptPage } from '@/src/notify/receiptPage'
import { signNotice } from '@/src/notify/signNotice'
import type { Notification } from '@/src/payload-types'

/** The notice of the link; null where the link or the notice is no longer good. */
const noticeOf = async (req: PayloadRequest): Promise<Notification | null> => {
  const token = req.routeParams?.token
  const id = typeof token === 'string' ? readReceiptToken(env().secret, token, now(req)) : null
  if (!id) return null
  return req.payload.findByID({
    collection: 'notifications',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
}

const answer = async (req: PayloadRequest, notice: Notification): Promise<Response> => {
  const recipient = await req.payload.findByID({
    collection: 'agencies',
    id: idOf(notice.recipient) ?? '',
    depth: 0,
    req,
  })
  return receiptPage(notice, recipient.name, localeOf(req.i18n.language))
}

/** Mail scanners open every link: opening one never signs. */
const show: PayloadHandler = async (req) => {
  const notice = await noticeOf(req)
  return notice ? answer(req, notice) : invalidLinkPage(localeOf(req.i18n.language))
}

const sign: PayloadHandler = async (req) => {
  const notice = await noticeOf(req)
  if (!notice) return invalidLinkPage(localeOf(req.i18n.language))
  return answer(req, await signNotice(req, notice.id, 'mail-link'))
}

/** The link in a mail: signing for a notice without signing in. */
export const receiptEndpoints: Endpoint[] = [
  { path: '/receipt-links/:token', method: 'get', handler: show },
  { path: '/receipt-links/:token', method: 'post', handler: sign },
]
