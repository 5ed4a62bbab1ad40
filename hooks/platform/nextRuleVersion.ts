import type { CollectionBeforeChangeHook } from 'payload'

import type { Rule } from '@/src/payload-types'

/** Numbers the versions of a rule: duties keep the number of the one that opened them. */
export const nextRuleVersion: CollectionBeforeChangeHook<Rule> = ({
  data,
  originalDoc,
  operation,
}) => ({
  ...data,
  version: operation === 'create' ? 1 : (originalDoc?.version ?? 0) + 1,
})
