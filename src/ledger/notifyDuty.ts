import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/bilingual'
import { idOf } from '@/src/domain/idOf'
import { noticeKinds, type NoticeKind } from '@/src/domain/noticeStates'
import { fillIn } from '@/src/i18n/message'
import { messages, type MessageKey } from '@/src/i18n/messages'
import { agencyNameOf } from '@/src/notify/agencyNameOf'
import { dispatchNotice, type NoticeRecipient } from '@/src/notify/dispatchNotice'
import type { Duty } from '@/src/payload-types'

/** One line of the text of a notice. */
export type NoticeLine = readonly [
  key: Extract<MessageKey, `duty.notice.${string}`>,
  value: string | Bilingual,
]

interface DutyNotice {
  readonly kind: Extract<NoticeKind, `duty-${string}`>
  /** Tells apart notices of one kind about one duty, e.g. the number of the submission. */
  readonly occasion: string
  readonly needsReceipt: boolean
  readonly lines?: readonly NoticeLine[]
  /** Default: both sides, as dual dispatch demands. */
  readonly recipients?: readonly NoticeRecipient[]
}

const inLanguage = (lines: readonly NoticeLine[], language: keyof Bilingual): string =>
  lines
    .map(([key, value]) =>
      fillIn(messages[key][language], {
        value: typeof value === 'string' ? value : value[language],
      }),
    )
    .join('\n')

/** Tells both sides of a duty what has happened to it, in the transaction of the request. */
export const notifyDuty = async (
  req: PayloadRequest,
  duty: Duty,
  { kind, occasion, needsReceipt, lines = [], recipients }: DutyNotice,
): Promise<void> => {
  const debtor = idOf(duty.debtor) ?? ''
  const supervisor = idOf(duty.supervisor) ?? ''
  const label = noticeKinds.find(({ value }) => value === kind)?.label
  const text: NoticeLine[] = [
    ...lines,
    ['duty.notice.debtor', await agencyNameOf(req, debtor)],
    ['duty.notice.supervisor', await agencyNameOf(req, supervisor)],
    ['duty.notice.dueOn', duty.dueOn],
    ...(duty.calendarComplete === false ? [['duty.notice.uncertain', ''] as const] : []),
    ['duty.notice.legalBasis', { zh: duty.legalBasis, en: duty.legalBasisEn || duty.legalBasis }],
  ]
  await dispatchNotice(
    req,
    {
      kind,
      key: `${kind}|${duty.id}|${occasion}`,
      title: {
        zh: `【${label?.zh ?? kind}】${duty.title}`,
        en: `${label?.en ?? kind}: ${duty.titleEn || duty.title}`,
      },
      body: { zh: inLanguage(text, 'zh'), en: inLanguage(text, 'en') },
      region: idOf(duty.region) ?? '',
      case: idOf(duty.case),
      hearing: idOf(duty.hearing),
      duty: duty.id,
      dueOn: duty.dueOn,
      needsReceipt,
    },
    recipients ?? [
      { agency: debtor, side: 'debtor' },
      { agency: supervisor, side: 'supervisor' },
    ],
  )
}
