import type { Payload } from 'payload'

/**
 * Removes waiting jobs of a concurrency key whose work the caller is about to do. To be called first: a
 * waiting job that is visible now belongs to a committed change, which everything read later includes.
 */
export const absorbPending = async (payload: Payload, concurrencyKey: string): Promise<void> => {
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [
        { concurrencyKey: { equals: concurrencyKey } },
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
}
