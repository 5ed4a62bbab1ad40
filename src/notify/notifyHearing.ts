import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import type { Bilingual } from '@/src/domain/bilingual'
import { idOf } from '@/src/domain/idOf'
import { cite } from '@/src/domain/law'
import { message, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'
import { beijingTime } from '@/src/notify/beijingTime'
import { dispatchNotice } from '@/src/notify/dispatchNotice'
import { supervisorOf } from '@/src/notify/supervisorOf'
import type { Hearing } from '@/src/payload-types'

export type HearingNoticeKind = 'hearing-scheduled' | 'hearing-moved' | 'hearing-cancelled'

/** The notice to appear is served three days before the hearing (法释〔2020〕3号第五条). */
const NOTICE_MS = 3 * 24 * 60 * 60 * 1000
const noticeArticle = cite('head-appearance', 5)
const appearanceArticle = cite('head-appearance', 8, 11)

const bothOf = (key: MessageKey, params: (locale: 'zh' | 'en') => MessageParams): Bilingual => ({
  zh: message(key, 'zh', params('zh')),
  en: message(key, 'en', params('en')),
})

const joined = (parts: readonly Bilingual[]): Bilingual => ({
  zh: parts.map(({ zh }) => zh).join('\n'),
  en: parts.map(({ en }) => en).join('\n'),
})

/** Court, place, time, what the law asks, and a warning where the time is short; no party is named. */
const bodyOf = (
  hearing: Hearing,
  kind: HearingNoticeKind,
  names: { readonly agency: string; readonly court: string },
  at: Date,
): Bilingual => {
  const facts = bothOf('notice.hearing.body', (locale) => ({
    caseNumber: hearing.title ?? '',
    agency: names.agency,
    court: names.court,
    courtroom: hearing.courtroom ?? message('notice.hearing.courtroomUnknown', locale),
    time: beijingTime(hearing.startsAt),
  }))
  if (kind === 'hearing-cancelled')
    return joined([facts, bothOf('notice.hearing.cancelled', () => ({}))])
  const isShort = Date.parse(hearing.startsAt) - at.getTime() < NOTICE_MS
  return joined([
    facts,
    bothOf('notice.hearing.duty', (locale) => ({ article: appearanceArticle[locale] })),
    ...(isShort
      ? [bothOf('notice.hearing.short', (locale) => ({ article: noticeArticle[locale] }))]
      : []),
  ])
}

/**
 * Sends the dual dispatch (双调度) of a hearing: for each agency called, one notice to it and one to the
 * rule-of-law office that supervises it. Every change of time or state of the hearing is a new dispatch.
 *
 * @throws userError `agency.noSupervisor` when an agency has no office on record: a hearing that only one
 *   side would hear of is not saved
 */
export const notifyHearing = async (
  req: PayloadRequest,
  hearing: Hearing,
  kind: HearingNoticeKind,
): Promise<void> => {
  const courtId = idOf(hearing.court)
  const court = courtId
    ? await req.payload.findByID({ collection: 'courts', id: courtId, depth: 0, req })
    : null
  for (const party of hearing.parties ?? []) {
    const agencyId = idOf(party)
    if (!agencyId) continue
    const agency = await req.payload.findByID({
      collection: 'agencies',
      id: agencyId,
      depth: 0,
      req,
    })
    await dispatchNotice(
      req,
      {
        kind,
        key: `hearing|${hearing.id}|${hearing.sequence ?? 0}|${agencyId}`,
        title: bothOf(`notice.${kind}.title`, () => ({ caseNumber: hearing.title ?? '' })),
        body: bodyOf(hearing, kind, { agency: agency.name, court: court?.name ?? '' }, now(req)),
        region: idOf(hearing.region) ?? idOf(agency.region) ?? '',
        case: idOf(hearing.case),
        hearing: hearing.id,
        needsReceipt: true,
      },
      [
        { agency: agencyId, side: 'debtor' },
        { agency: await supervisorOf(req, agencyId), side: 'supervisor' },
      ],
    )
  }
}
