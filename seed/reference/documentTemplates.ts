import type { PayloadRequest } from 'payload'

import { upsert } from '@/seed/upsert'
import { definitions } from '@/src/domain/documents/definitions'
import { documentKinds } from '@/src/domain/documents/documentKinds'
import { labelOf } from '@/src/domain/options'

/** One wording for each kind of official document; what an office has reworded stays. */
export const loadDocumentTemplates = async (req: PayloadRequest): Promise<void> => {
  for (const { kind, wording } of definitions) {
    await upsert(
      req,
      'document-templates',
      { kind: { equals: kind } },
      { kind, name: labelOf(documentKinds, kind, 'zh'), ...wording },
      { isKept: true },
    )
  }
}
