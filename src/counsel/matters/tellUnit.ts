import type { PayloadRequest } from 'payload'

import type { MatterOccasion } from '@/src/counsel/matters/tellCounsel'
import { now } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { fillIn } from '@/src/i18n/message'
import { messages } from '@/src/i18n/messages'
import { dispatchNotice } from '@/src/notify/dispatchNotice'
import { supervisorOf } from '@/src/notify/supervisorOf'
import type { Matter } from '@/src/payload-types'

/** Tells the unit of a matter, and its office where that is named, what counsel has done. */
export const tellUnit = async (
  req: PayloadRequest,
  matter: Matter,
  occasion: MatterOccasion,
  { withOffice }: { readonly withOffice: boolean },
): Promise<void> => {
  const unit = idOf(matter.unit) ?? ''
  const params = { title: matter.title, day: matter.dueOn }
  await dispatchNotice(
    req,
    {
      kind: 'matter',
      key: `${occasion}|${matter.id}|${now(req).toISOString()}`,
      title: {
        zh: fillIn(messages[occasion].zh, params),
        en: fillIn(messages[occasion].en, params),
      },
      body: {
        zh: fillIn(messages['matter.noticeBody'].zh, params),
        en: fillIn(messages['matter.noticeBody'].en, params),
      },
      region: idOf(matter.region) ?? '',
      case: idOf(matter.case),
      matter: matter.id,
      dueOn: matter.dueOn,
      needsReceipt: false,
    },
    [
      { agency: unit, side: 'debtor' },
      ...(withOffice
        ? [{ agency: await supervisorOf(req, unit), side: 'supervisor' } as const]
        : []),
    ],
  )
}
