import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/bilingual'
import { now } from '@/src/domain/clock'
import type { Day } from '@/src/domain/day'
import type { NoticeKind } from '@/src/domain/noticeStates'
import type { Channel } from '@/src/notify/channelsOf'
import { noticeStateOf } from '@/src/notify/deliveryState'
import { openDeliveries } from '@/src/notify/openDeliveries'
import type { Notification } from '@/src/payload-types'

/** What is told. Never name a plaintiff or any other private person in a title or body. */
export interface Notice {
  readonly kind: NoticeKind
  /** Names the dispatch; the same key never reaches the same organization or person twice. */
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

/** The id of the organization, or of the person, that a notice is for, and as what it is told. */
export type Addressee = Pick<Notification, 'side'> &
  ({ readonly recipient: string } | { readonly person: string })

const idOfAddressee = (to: Addressee): string => ('person' in to ? to.person : to.recipient)

/** Under a unique index: one notice for each dispatch and addressee. */
export const dedupeKeyOf = ({ key }: Pick<Notice, 'key'>, to: Addressee): string =>
  `${key}|${idOfAddressee(to)}`

/** Writes one notice with the deliveries that it owes, in the transaction of the request. */
export const createNotice = async (
  req: PayloadRequest,
  notice: Notice,
  to: Addressee,
  ways: readonly Channel[],
): Promise<void> => {
  const occurredAt = now(req).toISOString()
  const deliveryState = noticeStateOf(
    ways.map(() => 'pending'),
    false,
  )
  const created = (await req.payload.db.create({
    collection: 'notifications',
    data: {
      ...to,
      title: notice.title.zh,
      titleEn: notice.title.en,
      body: notice.body.zh,
      bodyEn: notice.body.en,
      kind: notice.kind,
      region: notice.region,
      case: notice.case ?? null,
      hearing: notice.hearing ?? null,
      duty: notice.duty ?? null,
      matter: notice.matter ?? null,
      dueOn: notice.dueOn ?? null,
      occurredAt,
      dispatchKey: notice.key,
      dedupeKey: dedupeKeyOf(notice, to),
      deliveryState,
      deliveredAt: deliveryState === 'delivered' ? occurredAt : null,
      needsReceipt: notice.needsReceipt,
      resentCount: 0,
    },
    req,
  })) as Notification
  await openDeliveries(req, created.id, ways, 0)
}
