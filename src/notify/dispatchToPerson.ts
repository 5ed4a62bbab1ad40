import type { PayloadRequest } from 'payload'

import { localeOf } from '@/src/i18n/message'
import type { Channel } from '@/src/notify/channelsOf'
import { createNotice, dedupeKeyOf, type Notice } from '@/src/notify/createNotice'
import { queueDelivery } from '@/src/notify/queueDelivery'
import type { User } from '@/src/payload-types'

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
  const to = { person: person.id, side: 'debtor' } as const
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    where: { dedupeKey: { equals: dedupeKeyOf(notice, to) } },
    req,
  })
  if (totalDocs > 0) return
  const ways: Channel[] =
    person.isActive === false
      ? []
      : [{ channel: 'email', address: person.email, locale: localeOf(person.noticeLanguage) }]
  await createNotice(req, notice, to, ways)
  if (ways.length > 0) await queueDelivery(req)
}
