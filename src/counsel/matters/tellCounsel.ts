import type { PayloadRequest } from 'payload'

import { counselOf } from '@/src/counsel/matters/counselOf'
import { now } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { fillIn } from '@/src/i18n/message'
import { messages, type MessageKey } from '@/src/i18n/messages'
import { dispatchToPerson } from '@/src/notify/dispatchToPerson'
import type { Matter } from '@/src/payload-types'

/** What counsel is told of a matter. */
export type MatterOccasion = Extract<MessageKey, `matter.notice.${string}`>

/** Tells the counsel of an engagement what has happened to a matter, in the transaction of the request. */
export const tellCounsel = async (
  req: PayloadRequest,
  matter: Matter,
  engagement: string | null,
  occasion: MatterOccasion,
): Promise<void> => {
  const found = await counselOf(req, engagement)
  if (!found?.user) return
  const params = { title: matter.title, day: matter.dueOn }
  await dispatchToPerson(
    req,
    {
      kind: 'matter',
      key: `${occasion}|${matter.id}|${engagement}|${now(req).toISOString()}`,
      title: {
        zh: fillIn(messages[occasion].zh, params),
        en: fillIn(messages[occasion].en, params),
      },
      body: {
        zh: fillIn(messages['matter.noticeBody'].zh, params),
        en: fillIn(messages['matter.noticeBody'].en, params),
      },
      region: idOf(matter.region) ?? '',
      matter: matter.id,
      dueOn: matter.dueOn,
      needsReceipt: false,
    },
    found.user,
  )
}
