import type { PayloadRequest } from 'payload'

import { env } from '@/src/env'
import { idOf } from '@/src/domain/idOf'
import { localeOf } from '@/src/i18n/message'
import { composeMail } from '@/src/notify/composeMail'
import { WebhookRefusal } from '@/src/notify/deliveryFailure'
import { noticeLinks } from '@/src/notify/noticeLinks'
import { postWebhook } from '@/src/notify/webhooks/postWebhook'
import type { Delivery, Notification } from '@/src/payload-types'

/** The same for every attempt of one delivery, so that mail programs show a repeated mail once. */
const messageIdOf = ({ id }: Delivery): string => `<${id}@${new URL(env().url).hostname}>`

const noticeOf = (req: PayloadRequest, delivery: Delivery): Promise<Notification> =>
  req.payload.findByID({
    req,
    collection: 'notifications',
    id: idOf(delivery.notification) ?? '',
    depth: 0,
  })

const recipientOf = async (req: PayloadRequest, notice: Notification): Promise<string> => {
  const person = idOf(notice.person)
  if (person) {
    const user = await req.payload.findByID({ req, collection: 'users', id: person, depth: 0 })
    return user.name
  }
  const { name } = await req.payload.findByID({
    req,
    collection: 'agencies',
    id: idOf(notice.recipient) ?? '',
    depth: 0,
  })
  return name
}

/**
 * Makes one attempt to send a delivery.
 *
 * @returns the Message-ID of a mail; null for a webhook
 * @throws what nodemailer, fetch or the receiver answered; see `failureOf`
 */
export const sendDelivery = async (
  req: PayloadRequest,
  delivery: Delivery,
  at: Date,
): Promise<string | null> => {
  const notice = await noticeOf(req, delivery)
  const recipient = await recipientOf(req, notice)
  const links = noticeLinks(notice, at)

  if (delivery.channel === 'webhook') {
    const id = idOf(delivery.webhook)
    const webhook = id
      ? await req.payload.findByID({
          collection: 'webhooks',
          id,
          depth: 0,
          disableErrors: true,
          req,
        })
      : null
    if (!webhook?.isEnabled) throw new WebhookRefusal('DISABLED')
    const message = { deliveryId: delivery.id, notice, recipient, link: links.console }
    await postWebhook(webhook, message, at)
    return null
  }

  const messageId = messageIdOf(delivery)
  await req.payload.sendEmail({
    ...composeMail(notice, recipient, links, localeOf(delivery.locale)),
    // As an object: a comma in an address must never make two of it.
    to: { name: '', address: delivery.address },
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  return messageId
}
