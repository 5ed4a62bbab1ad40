import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { signedInUser } from '@/src/notify/reader'
import type { Notification } from '@/src/payload-types'

const HOUR_MS = 60 * 60 * 1000

/** A notice that waits for its receipt. */
export interface UnsignedNotice {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly kind: Notification['kind']
  readonly side: Notification['side']
  readonly recipient: { readonly id: string; readonly name: string }
  readonly region: string
  readonly case: string | null
  readonly hearing: string | null
  readonly duty: string | null
  readonly dueOn: string | null
  readonly occurredAt: string
  /** Whole hours since the notice went out. */
  readonly hoursWaiting: number
  readonly deliveryState: Notification['deliveryState']
  readonly resentCount: number
}

const rowOf = (
  notice: Notification,
  names: ReadonlyMap<string, string>,
  instant: Date,
): UnsignedNotice => {
  const recipient = idOf(notice.recipient) ?? ''
  return {
    id: notice.id,
    title: notice.title,
    titleEn: notice.titleEn ?? null,
    kind: notice.kind,
    side: notice.side,
    recipient: { id: recipient, name: names.get(recipient) ?? '' },
    region: idOf(notice.region) ?? '',
    case: idOf(notice.case),
    hearing: idOf(notice.hearing),
    duty: idOf(notice.duty),
    dueOn: notice.dueOn ?? null,
    occurredAt: notice.occurredAt,
    hoursWaiting: Math.max(
      0,
      Math.floor((instant.getTime() - Date.parse(notice.occurredAt)) / HOUR_MS),
    ),
    deliveryState: notice.deliveryState,
    resentCount: notice.resentCount ?? 0,
  }
}

/**
 * Notices that nobody has signed for, the longest waiting first: offices see those of their region,
 * an agency its own.
 *
 * @throws userError for visitors; Forbidden for roles without notices
 */
export const unsignedNotices = async (
  req: PayloadRequest,
  { limit = 50, page = 1 }: { readonly limit?: number; readonly page?: number } = {},
): Promise<{ rows: UnsignedNotice[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'notifications',
    where: { and: [{ needsReceipt: { equals: true } }, { signedAt: { exists: false } }] },
    sort: 'occurredAt',
    limit,
    page,
    depth: 0,
    overrideAccess: false,
    user: signedInUser(req),
    req,
  })
  const { docs: agencies } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: docs.map(({ recipient }) => idOf(recipient) ?? '') } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  const instant = now(req)
  return {
    rows: docs.map((notice) => rowOf(notice, names, instant)),
    total: totalDocs,
  }
}
