import type { PayloadRequest } from 'payload'

import { lastDayOf, type EngagementStage } from '@/src/domain/counsel/engagement'
import { idOf } from '@/src/domain/idOf'
import { message, type Locale } from '@/src/i18n/message'
import { dispatchNotice } from '@/src/notify/dispatchNotice'
import { supervisorOf } from '@/src/notify/supervisorOf'
import type { Engagement } from '@/src/payload-types'

/**
 * Tells the unit and its office that an engagement is about to end, has run out, or was ended (双调度). Each is
 * told once for each last day, however often and in however many processes it is asked for.
 */
export const notifyEngagement = async (
  req: PayloadRequest,
  engagement: Engagement,
  occasion: EngagementStage | 'ended',
): Promise<void> => {
  const unit = idOf(engagement.unit) ?? ''
  const [agency, counsel] = [
    await req.payload.findByID({ collection: 'agencies', id: unit, depth: 0, req }),
    await req.payload.findByID({
      collection: 'counsel',
      id: idOf(engagement.counsel) ?? '',
      depth: 0,
      req,
    }),
  ]
  const lastOn = lastDayOf(engagement) ?? engagement.startOn
  const text = (part: 'title' | 'body', language: Locale): string =>
    message(`engagement.notice.${occasion}.${part}`, language, {
      unit: agency.name,
      counsel: counsel.name,
      firm: counsel.firm,
      lastOn,
      reason: engagement.endReason ?? '',
    })
  const both = (part: 'title' | 'body') => ({ zh: text(part, 'zh'), en: text(part, 'en') })
  await dispatchNotice(
    req,
    {
      kind: occasion === '60' || occasion === '30' ? 'engagement-expiring' : 'engagement-over',
      key: `engagement|${engagement.id}|${engagement.endedOn ?? engagement.endOn}|${occasion}`,
      title: both('title'),
      body: both('body'),
      region: idOf(engagement.region) ?? idOf(agency.region) ?? '',
      dueOn: lastOn,
      needsReceipt: false,
    },
    [
      { agency: unit, side: 'debtor' },
      { agency: await supervisorOf(req, unit), side: 'supervisor' },
    ],
  )
}
