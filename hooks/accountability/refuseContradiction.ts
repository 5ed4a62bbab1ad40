import type { CollectionBeforeChangeHook } from 'payload'

import { now } from '@/src/domain/clock'
import { todayInShanghai, type Day } from '@/src/domain/day'
import type { Contradiction } from '@/src/domain/papers/gap'
import type { MessageKey } from '@/src/i18n/messages'
import { userError } from '@/src/i18n/userError'

/** Refuses to save a paper that contradicts itself; what is merely missing may come later. */
export const refuseContradiction =
  <Doc extends { id: string }>(
    find: (
      doc: Partial<Doc>,
      at: { readonly now: Date; readonly today: Day },
    ) => Contradiction<MessageKey> | null,
  ): CollectionBeforeChangeHook<Doc> =>
  ({ data, originalDoc, req }) => {
    const instant = now(req)
    const found = find(
      { ...originalDoc, ...data },
      { now: instant, today: todayInShanghai(instant) },
    )
    if (found) throw userError(req, found.key, found.params)
    return data
  }
