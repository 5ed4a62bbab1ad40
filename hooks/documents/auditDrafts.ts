import type { CollectionAfterChangeHook } from 'payload'

import { auditChanges } from '@/hooks/audit/auditChanges'

type Drafted = Record<string, unknown> & { id: string }

/**
 * Puts the drafting of a document on the record. Issuing and what follows are events of their own, which
 * `src/documents/writeDocument` records.
 */
export const auditDrafts: CollectionAfterChangeHook<Drafted> = (args) =>
  args.operation === 'create' || (args.doc.state === 'draft' && args.previousDoc.state === 'draft')
    ? auditChanges.afterChange(args)
    : args.doc
