import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { hashEvents, hashSeal } from '@/src/audit/auditHash'
import { sealOrder } from '@/src/audit/sealAudit'
import type { AuditSeal } from '@/src/payload-types'
import type { Report } from '@/src/verify/difference'

const PAGE = 100

const sealsAfter = async (req: PayloadRequest, number: number): Promise<AuditSeal[]> => {
  const { docs } = await req.payload.find({
    collection: 'audit-seals',
    where: { number: { greater_than: number } },
    sort: 'number',
    limit: PAGE,
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}

/** Compares one seal with its events and with the seal before it. */
const verifySeal = async (
  req: PayloadRequest,
  seal: AuditSeal,
  before: Pick<AuditSeal, 'number' | 'hash'> | null,
  report: Report,
): Promise<number> => {
  const differs = (field: string, stored: unknown, expected: unknown) => {
    if (stored === expected) return
    report({ collection: 'audit-seals', id: seal.id, field, stored, expected })
  }
  const { docs: events } = await req.payload.find({
    collection: 'audit-events',
    where: { seal: { equals: String(seal.number) } },
    sort: sealOrder,
    pagination: false,
    depth: 0,
    req,
  })
  differs('number', seal.number, (before?.number ?? 0) + 1)
  differs('previousHash', seal.previousHash ?? null, before?.hash ?? null)
  differs('hash', seal.hash, hashSeal(seal))
  differs('eventCount', seal.eventCount, events.length)
  if (events.length === seal.eventCount) differs('eventsHash', seal.eventsHash, hashEvents(events))
  return events.length
}

/**
 * Checks the whole audit log against its seals: an event that was altered, removed or put under another
 * seal, and a seal that was altered, removed or moved. Somebody who removes the newest seals together with
 * their events leaves no trace in the database: keep a backup or a printed hash for that.
 *
 * @returns how many seals and sealed events were checked
 */
export const verifyAuditChain = async (
  payload: Payload,
  report: Report,
): Promise<{ seals: number; events: number }> => {
  const req = await createLocalReq({}, payload)
  let before: Pick<AuditSeal, 'number' | 'hash'> | null = null
  let [seals, events] = [0, 0]
  for (;;) {
    const page = await sealsAfter(req, before?.number ?? 0)
    for (const seal of page) {
      events += await verifySeal(req, seal, before, report)
      seals += 1
      before = seal
    }
    if (page.length < PAGE) break
  }
  const { totalDocs } = await payload.count({
    collection: 'audit-events',
    where: { seal: { exists: true } },
    req,
  })
  if (totalDocs > events) {
    report({
      collection: 'audit-seals',
      id: '',
      field: 'number',
      stored: `${totalDocs - events} 个事件的封存缺失 / events whose seal is gone`,
      expected: 0,
    })
  }
  return { seals, events }
}
