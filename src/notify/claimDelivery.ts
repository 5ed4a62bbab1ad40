import type { Payload, Where } from 'payload'

import type { Delivery } from '@/src/payload-types'

/**
 * Longer than any attempt can take: a mail dialogue whose every step runs into its time limit (see
 * `emailAdapter`) ends before. A killed process leaves its row locked for no longer than this.
 */
const LEASE_MS = 5 * 60 * 1000

const CANDIDATES = 20

/** Rows that are owed now and that nobody is working on. */
const dueWhere = (channels: readonly Delivery['channel'][], at: Date): Where[] => [
  { state: { in: ['pending', 'failing'] } },
  { channel: { in: [...channels] } },
  { nextAttemptAt: { less_than_equal: at.toISOString() } },
  {
    or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: at.toISOString() } }],
  },
]

/**
 * Takes the next due delivery for this worker by one conditional update, so that of any number of workers
 * and processes exactly one gets it.
 *
 * @returns null when nothing is due
 */
export const claimDelivery = async (
  payload: Payload,
  owner: string,
  channels: readonly Delivery['channel'][],
  at: Date,
): Promise<Delivery | null> => {
  const due = dueWhere(channels, at)
  for (;;) {
    const { docs } = await payload.db.find<Delivery>({
      collection: 'deliveries',
      where: { and: due },
      sort: 'nextAttemptAt',
      limit: CANDIDATES,
      pagination: false,
    })
    if (docs.length === 0) return null
    for (const { id } of docs) {
      const claimed: unknown = await payload.db.updateOne({
        collection: 'deliveries',
        where: { and: [{ id: { equals: id } }, ...due] },
        data: {
          leaseOwner: owner,
          leaseUntil: new Date(at.getTime() + LEASE_MS).toISOString(),
        },
      })
      if (claimed) return claimed as Delivery
    }
  }
}
