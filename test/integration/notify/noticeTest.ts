import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { dispatchNotice } from '@/src/notify/dispatchNotice'
import type { Notice } from '@/src/notify/createNotice'
import type { Delivery, Notification } from '@/src/payload-types'
import { randomSuffix } from '@/test/harness/scratch'
import type { TestRegion } from '@/test/harness/factories'

/** Gives both sides of a region's dispatches a mailbox. */
export const giveMailboxes = async (
  payload: Payload,
  region: TestRegion,
): Promise<{ debtor: string; supervisor: string }> => {
  const debtor = `bureau-${region.suffix}@example.com`
  const supervisor = `office-${region.suffix}@example.com`
  const give = (id: string, email: string) =>
    payload.update({ collection: 'agencies', id, data: { email }, depth: 0 })
  await give(region.department.id, debtor)
  await give(region.office.id, supervisor)
  return { debtor, supervisor }
}

/** Sends a notice about nothing in particular to the department and its office, in a transaction; gives its key. */
export const dispatchInto = async (
  req: PayloadRequest,
  region: TestRegion,
  facts: Partial<Notice> = {},
): Promise<string> => {
  const key = facts.key ?? `test|${randomSuffix()}`
  await dispatchNotice(
    req,
    {
      kind: 'duty-opened',
      key,
      title: { zh: `新增任务：答辩状与证据 ${key}`, en: `Duty opened ${key}` },
      body: { zh: '案号：(2026)黔2301行初1号', en: 'Case (2026)黔2301行初1号' },
      region: region.region.id,
      needsReceipt: true,
      ...facts,
    },
    [
      { agency: region.department.id, side: 'debtor' },
      { agency: region.office.id, side: 'supervisor' },
    ],
  )
  return key
}

/** The same in a transaction of its own. */
export const dispatchSomething = (
  payload: Payload,
  region: TestRegion,
  facts?: Partial<Notice>,
): Promise<string> => inTransaction(payload, (req) => dispatchInto(req, region, facts))

/** The notices of a dispatch, the debtor's first. */
export const noticesOf = async (payload: Payload, key: string): Promise<Notification[]> => {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { dispatchKey: { equals: key } },
    sort: 'side',
    depth: 0,
  })
  return docs
}

/** The deliveries of a dispatch. */
export const deliveriesOf = async (payload: Payload, key: string): Promise<Delivery[]> => {
  const notices = await noticesOf(payload, key)
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { notification: { in: notices.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
  })
  return docs
}
