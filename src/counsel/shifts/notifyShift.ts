import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { message } from '@/src/i18n/message'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { dispatchNotice } from '@/src/notify/dispatchNotice'
import type { DutyShift } from '@/src/payload-types'

/** Tells the office that keeps the roster what has happened to a shift. No visitor is named. */
export const notifyShift = async (
  req: PayloadRequest,
  doc: DutyShift,
  kind: 'shift-swapped' | 'shift-missed',
): Promise<void> => {
  const region = idOf(doc.region) ?? ''
  const office = await agencyOfKind(req, region, 'law-office')
  if (!office) return
  const { name } = await req.payload.findByID({
    collection: 'counsel',
    id: idOf(doc.swapWith) ?? idOf(doc.counsel) ?? '',
    depth: 0,
    req,
  })
  const params = { title: doc.title ?? '', name }
  const says = (part: 'title' | 'body') => ({
    zh: message(`shift.notice.${kind}.${part}`, 'zh', params),
    en: message(`shift.notice.${kind}.${part}`, 'en', params),
  })
  await dispatchNotice(
    req,
    {
      kind,
      key: `${kind}|${doc.id}|${doc.updatedAt}`,
      title: says('title'),
      body: says('body'),
      region,
      needsReceipt: false,
    },
    [{ agency: office, side: 'supervisor' }],
  )
}
