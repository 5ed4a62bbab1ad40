import type { PayloadRequest } from 'payload'

import { channelsOf } from '@/src/notify/channelsOf'
import { createNotice, dedupeKeyOf, type Notice } from '@/src/notify/createNotice'
import { queueDelivery } from '@/src/notify/queueDelivery'

/** Who is told, and as what. */
export interface NoticeRecipient {
  /** Id of an organization. */
  readonly agency: string
  readonly side: 'debtor' | 'supervisor' | 'superior'
}

const addressee = ({ agency, side }: NoticeRecipient) => ({ recipient: agency, side })

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
    where: { dedupeKey: { in: recipients.map((one) => dedupeKeyOf(notice, addressee(one))) } },
    select: { dedupeKey: true },
    showHiddenFields: true,
    depth: 0,
    pagination: false,
    req,
  })
  const told = new Set(present.map(({ dedupeKey }) => dedupeKey))
  const untold = recipients.filter((one) => {
    const key = dedupeKeyOf(notice, addressee(one))
    if (told.has(key)) return false
    told.add(key)
    return true
  })
  if (untold.length === 0) return

  const channels = await channelsOf(
    req,
    untold.map(({ agency }) => agency),
  )
  let hasDeliveries = false
  for (const one of untold) {
    const ways = channels.get(one.agency) ?? []
    hasDeliveries ||= ways.length > 0
    await createNotice(req, notice, addressee(one), ways)
  }
  if (hasDeliveries) await queueDelivery(req)
}
