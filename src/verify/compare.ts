import { isDeepStrictEqual } from 'node:util'

import type { Report } from '@/src/verify/difference'

/** Compares stored values of one record with what they should be; nothing and null are the same. */
export const comparer =
  (report: Report, collection: string, id: string) =>
  (field: string, stored: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(stored ?? null, expected ?? null)) return
    report({ collection, id, field, stored: stored ?? null, expected: expected ?? null })
  }
