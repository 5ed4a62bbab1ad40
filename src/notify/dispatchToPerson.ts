import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import { localeOf } from '@/src/i18n/message'
import { noticeStateOf } from '@/src/notify/deliveryState'
import type { Notice } from '@/src/notify/dispatchNotice'
import { openDeliveries } from '@/src/notify/openDeliveries'
import { queueDelivery } from '@/src/notify/queueDelivery'
import type { Notification, User } from '@/src/payload-types'

/**
 * Tells one person something, in the caller's transaction: for counsel, who belongs to no organization whose inbox
 * and mailbox would tell. The mail goes to the account's own address whatever its settings say, because there is no
 * other way to reach counsel outside the console. A second call with the same key adds nothing.
 */
export const dispatchToPerson = async (
  req: PayloadRequest,
  notice: Notice,
  person: Pick<User, 'id' | 'email' | 'noticeLanguage' | 'isActive'>,
): Promise<void> => {
  const dedupeKey = `${notice.key}|${person.id}`
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    where: { dedupeKey: { equals: dedupeKey } },
    req,
  })
  if (totalDocs > 0) return
  const isReached = person.isActive !== false
  const occurredAt = now(req).toISOString()
  const deliveryState = noticeStateOf(isReached ? ['pending'] : [], false)
  const created = (await req.payload.db.create({
    collection: 'notifications',
    data: {
      title: notice.title.zh,
      titleEn: notice.title.en,
      body: notice.body.zh,
      bodyEn: notice.body.en,
      kind: notice.kind,
      person: person.id,
      side: 'debtor',
      region: notice.region,
      matter: notice.matter ?? null,
      dueOn: notice.dueOn ?? null,
      occurredAt,
      dispatchKey: notice.key,
      dedupeKey,
      deliveryState,
      deliveredAt: deliveryState === 'delivered' ? occurredAt : null,
      needsReceipt: notice.needsReceipt,
      resentCount: 0,
    },
    req,
  })) as Notification
  if (!isReached) return
  const locale = localeOf(person.noticeLanguage)
  await openDeliveries(req, created.id, [{ channel: 'email', address: person.email, locale }], 0)
  await queueDelivery(req)
}
