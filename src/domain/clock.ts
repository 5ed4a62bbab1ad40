import { todayInShanghai, type Day } from '@/src/domain/day'

/** What carries a fixed instant: a Payload request whose context may name one (jobs of a slot, tests). */
interface WithContext {
  context?: { now?: unknown } | undefined
}

/** The present instant: the one that the request's context fixes, else the machine's. */
export const now = (req?: WithContext): Date => {
  const fixed = req?.context?.now
  return fixed instanceof Date ? fixed : new Date()
}

/** Today's calendar day in Asia/Shanghai. */
export const today = (req?: WithContext): Day => todayInShanghai(now(req))
