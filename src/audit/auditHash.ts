import { createHash } from 'node:crypto'

import type { AuditEvent, AuditSeal } from '@/src/payload-types'

/** A value with the keys of its objects in order, as JSON would store it. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

/** One text for one value, whatever order a database gives its keys back in. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(inOrder(JSON.parse(JSON.stringify(value)) as unknown))

/** What a seal vouches for: all of an event but the seal that it carries. */
const sealedFacts = (event: AuditEvent) => ({
  id: event.id,
  type: event.type,
  occurredAt: new Date(event.occurredAt).toISOString(),
  actor: event.actor ?? null,
  actorName: event.actorName ?? null,
  subjectType: event.subjectType,
  subjectId: event.subjectId,
  subjectTitle: event.subjectTitle ?? null,
  region: event.region ?? null,
  changes: event.changes ?? null,
  correlationId: event.correlationId ?? null,
})

/** SHA-256 over the events in the given order, in hex. */
export const hashEvents = (events: readonly AuditEvent[]): string => {
  const hash = createHash('sha256')
  for (const event of events) hash.update(`${canonicalJson(sealedFacts(event))}\n`)
  return hash.digest('hex')
}

type SealFacts = Pick<
  AuditSeal,
  'number' | 'eventCount' | 'eventsHash' | 'previousHash' | 'sealedAt'
>

/** SHA-256 over what a seal states, the hash of the seal before it included, in hex. */
export const hashSeal = ({
  number,
  eventCount,
  eventsHash,
  previousHash,
  sealedAt,
}: SealFacts): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        number,
        eventCount,
        eventsHash,
        previousHash: previousHash ?? null,
        sealedAt: new Date(sealedAt).toISOString(),
      }),
    )
    .digest('hex')
