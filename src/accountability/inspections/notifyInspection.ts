import type { PayloadRequest } from 'payload'

import { inspectionKinds } from '@/src/domain/accountability/inspection'
import { idOf } from '@/src/domain/idOf'
import { noticeKinds, type NoticeKind } from '@/src/domain/noticeStates'
import { labelOf } from '@/src/domain/options'
import { message } from '@/src/i18n/message'
import { agencyNameOf } from '@/src/notify/agencyNameOf'
import { dispatchNotice } from '@/src/notify/dispatchNotice'
import type { Inspection } from '@/src/payload-types'

type InspectionNotice = Extract<NoticeKind, `inspection-${string}`>

/** Tells the unit and the lead office what has happened to an inspection (双调度), in the transaction. */
export const notifyInspection = async (
  req: PayloadRequest,
  doc: Inspection,
  kind: InspectionNotice,
): Promise<void> => {
  const unit = idOf(doc.unit) ?? ''
  const lead = idOf(doc.lead) ?? ''
  const [unitName, leadName] = [await agencyNameOf(req, unit), await agencyNameOf(req, lead)]
  const heading = noticeKinds.find(({ value }) => value === kind)?.label
  const body = (language: 'zh' | 'en'): string =>
    message(`inspection.notice.${kind}`, language, {
      unit: unitName,
      lead: leadName,
      kind: labelOf(inspectionKinds, doc.kind, language),
      plannedOn: doc.plannedOn,
      score: `${doc.score ?? '—'} / ${doc.outOf ?? '—'}`,
    })
  await dispatchNotice(
    req,
    {
      kind,
      key: `${kind}|${doc.id}|${doc.updatedAt}`,
      title: {
        zh: `【${heading?.zh ?? kind}】${doc.title}`,
        en: `${heading?.en ?? kind}: ${doc.title}`,
      },
      body: { zh: body('zh'), en: body('en') },
      region: idOf(doc.region) ?? '',
      needsReceipt: true,
    },
    [
      { agency: unit, side: 'debtor' },
      { agency: lead, side: 'supervisor' },
    ],
  )
}
