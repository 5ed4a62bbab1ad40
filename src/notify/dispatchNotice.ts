import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'
import type { NoticeKind } from '@/src/domain/noticeStates'
import { channelsOf } from '@/src/notify/channelsOf'
import { noticeStateOf } from '@/src/notify/deliveryState'
import { openDeliveries } from '@/src/notify/openDeliveries'
import { queueDelivery } from '@/src/notify/queueDelivery'
import type { Notification } from '@/src/payload-types'

/** What is told. Never name a plaintiff or any other private person in a title or body. */
export interface Notice {
  readonly kind: NoticeKind
  /** Names the dispatch; the same key never reaches the same organization twice. */
  readonly key: string
  readonly title: Bilingual
  readonly body: Bilingual
  /** Ids. */
  readonly region: string
  readonly case?: string | null
  readonly hearing?: string | null
  readonly duty?: string | null
  readonly matter?: string | null
  readonly dueOn?: Day | null
  readonly needsReceipt: boolean
}

/** Who is told, and as what. */
export interface NoticeRecipient {
  /** Id of an organization. */
  readonly agency: string
  readonly side: 'debtor' | 'supervisor' | 'superior'
}

const dedupeKeyOf = (notice: Notice, agency: string): string => `${notice.key}|${agency}`

/**
 * Tells organizations something (双调度: the debtor and its supervisor, one row each), in the caller's
 * transaction. Jobs deliver it after the commit. A second call with the same key adds nothing for those
 * who have been told.
 *
 * @param recipients an organization named twice is told once, as what it is named first
 */
export const dispatchNotice = async (
  req: PayloadRequest,
  notice: Notice,
  recipients: readonly NoticeRecipient[],
): Promise<void> => {
  const { docs: present } = await req.payload.find({
    collection: 'notifications',
    where: { dedupeKey: { in: recipients.map(({ agency }) => dedupeKeyOf(notice, agency)) } },
    select: { dedupeKey: true },
    showHiddenFields: true,
    depth: 0,
    pagination: false,
    req,
  })
  const told = new Set(present.map(({ dedupeKey }) => dedupeKey))
  const untold = recipients.filter(({ agency }) => {
    const key = dedupeKeyOf(notice, agency)
    if (told.has(key)) return false
    told.add(key)
    return true
  })
  if (untold.length === 0) return

  const channels = await channelsOf(
    req,
    untold.map(({ agency }) => agency),
  )
  const occurredAt = now(req).toISOString()
  let hasDeliveries = false
  for (const { agency, side } of untold) {
    const ways = channels.get(agency) ?? []
    hasDeliveries ||= ways.length > 0
    const deliveryState = noticeStateOf(
      ways.map(() => 'pending'),
      false,
    )
    const created = (await req.payload.db.create({
      collection: 'notifications',
      data: {
        title: notice.title.zh,
        titleEn: notice.title.en,
        body: notice.body.zh,
        bodyEn: notice.body.en,
        kind: notice.kind,
        recipient: agency,
        side,
        region: notice.region,
        case: notice.case ?? null,
        hearing: notice.hearing ?? null,
        duty: notice.duty ?? null,
        matter: notice.matter ?? null,
        dueOn: notice.dueOn ?? null,
        occurredAt,
        dispatchKey: notice.key,
        dedupeKey: dedupeKeyOf(notice, agency),
        deliveryState,
        deliveredAt: deliveryState === 'delivered' ? occurredAt : null,
        needsReceipt: notice.needsReceipt,
        resentCount: 0,
      },
      req,
    })) as Notification
    await openDeliveries(req, created.id, ways, 0)
  }
  if (hasDeliveries) await queueDelivery(req)
}
