import type { CollectionSlug, Payload, Where } from 'payload'

import { gateStatus } from '@/src/database/gateTransactions'
import packageJson from '@/package.json' with { type: 'json' }

/** A job that has run this long has lost its worker (milliseconds; the longest task takes minutes). */
const STUCK_AFTER_MS = 15 * 60 * 1000

/** A database that says nothing for this long counts as down (milliseconds). */
const ANSWER_WITHIN_MS = 3000

export interface Health {
  readonly status: 'ok' | 'degraded' | 'down'
  readonly database: 'ok' | 'down'
  /** Jobs that wait or run. */
  readonly queuedJobs: number | null
  /** Jobs whose worker died, or that failed for good. */
  readonly stuckJobs: number | null
  /** Notices that have not reached every recipient. */
  readonly undelivered: number | null
  /** Writers before the gate and how long the present one has held it; null on MongoDB. */
  readonly writeGate: { readonly waiting: number; readonly heldMs: number } | null
  readonly version: string
}

const queued: Where = {
  and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }],
}

const stuck = (now: Date): Where => ({
  or: [
    { hasError: { equals: true } },
    {
      and: [
        { processing: { equals: true } },
        { updatedAt: { less_than: new Date(now.getTime() - STUCK_AFTER_MS).toISOString() } },
      ],
    },
  ],
})

const undelivered: Where = { deliveryState: { not_equals: 'delivered' } }

const within = async <T>(work: Promise<T>, limitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

const counts = (payload: Payload, now: Date): Promise<[number, number, number]> => {
  const count = async (collection: CollectionSlug, where: Where): Promise<number> =>
    (await payload.db.count({ collection, where })).totalDocs
  return Promise.all([
    count('payload-jobs', queued),
    count('payload-jobs', stuck(now)),
    count('notifications', undelivered),
  ])
}

/** What a monitor must know; numbers only, nothing about anybody. */
export const health = async (payload: Payload, now: Date): Promise<Health> => {
  const writeGate = gateStatus(payload) ?? null
  const facts = { writeGate, version: packageJson.version }
  try {
    const [queuedJobs, stuckJobs, notDelivered] = await within(
      counts(payload, now),
      ANSWER_WITHIN_MS,
    )
    const status = stuckJobs > 0 ? 'degraded' : 'ok'
    return { status, database: 'ok', queuedJobs, stuckJobs, undelivered: notDelivered, ...facts }
  } catch {
    return {
      status: 'down',
      database: 'down',
      queuedJobs: null,
      stuckJobs: null,
      undelivered: null,
      ...facts,
    }
  }
}
