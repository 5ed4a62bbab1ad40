import type { Payload, PayloadRequest } from 'payload'

import { hashEvents, hashSeal } from '@/src/audit/auditHash'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'

/** The order in which the events of a seal are hashed. */
export const sealOrder = ['occurredAt', 'id']

/** Events of one seal: few enough that the transaction holds nobody up. */
const SEAL_SIZE = 200

const sealNext = async (req: PayloadRequest): Promise<number> => {
  const { payload } = req
  const { docs: events } = await payload.find({
    collection: 'audit-events',
    where: { seal: { exists: false } },
    sort: sealOrder,
    limit: SEAL_SIZE,
    pagination: false,
    depth: 0,
    req,
  })
  if (events.length === 0) return 0
  const {
    docs: [last],
  } = await payload.find({
    collection: 'audit-seals',
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const facts = {
    number: (last?.number ?? 0) + 1,
    eventCount: events.length,
    eventsHash: hashEvents(events),
    previousHash: last?.hash ?? null,
    sealedAt: now(req).toISOString(),
  }
  // First the events: who comes second conflicts here, and begins again. Past the hooks, which let nobody
  // change an event.
  await payload.db.updateMany({
    collection: 'audit-events',
    data: { seal: String(facts.number) },
    where: { id: { in: events.map(({ id }) => id) } },
    returning: false,
    req,
  })
  await payload.create({
    collection: 'audit-seals',
    data: { ...facts, hash: hashSeal(facts) },
    depth: 0,
    req,
  })
  return events.length
}

/**
 * Seals the events that carry no seal yet, in batches; each seal carries the hash of its events and of the
 * seal before it. Two processes may seal at once: seals have unique numbers, and one of two transactions that
 * want the same number or events is run again.
 *
 * @param mostSeals ends the work after so many seals, so that a job stays short
 * @returns how many seals and events were sealed
 */
export const sealAudit = async (
  payload: Payload,
  mostSeals = 100,
): Promise<{ seals: number; events: number }> => {
  let [seals, events] = [0, 0]
  while (seals < mostSeals) {
    const sealed = await inTransaction(payload, sealNext)
    if (sealed === 0) break
    seals += 1
    events += sealed
  }
  return { seals, events }
}
