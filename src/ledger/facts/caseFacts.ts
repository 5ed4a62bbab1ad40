import type { PayloadRequest } from 'payload'

import { todayInShanghai, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { CaseFacts } from '@/src/domain/rules/facts'
import type { Case } from '@/src/payload-types'

/** A stored case, in the trash or not; null when there is none. */
export const storedCase = async (req: PayloadRequest, id: string): Promise<Case | null> =>
  req.payload.findByID({
    collection: 'cases',
    id,
    depth: 0,
    trash: true,
    disableErrors: true,
    req,
  })

/**
 * The day an import brought a case, so that saving it later opens nothing that was due before; null for
 * other cases, and while an import is told to open past duties too.
 */
export const importedOn = (req: PayloadRequest, doc: Case): Day | null =>
  doc.importRun && !req.context.opensPastDuties ? todayInShanghai(new Date(doc.createdAt)) : null

/** What the rules read of a case. */
export const caseFacts = (doc: Case): CaseFacts => ({
  id: doc.id,
  caseNumber: doc.caseNumber,
  instance: doc.instance,
  isTrashed: Boolean(doc.deletedAt),
  servedOn: doc.servedOn,
  concludedOn: doc.concludedOn,
  resultServedOn: doc.resultServedOn,
  effectiveOn: doc.effectiveOn,
  remands: doc.setAside?.length ?? 0,
  setAsideResultOn: doc.setAside?.at(-1)?.concludedOn,
  defendants: doc.defendants.map((row) => ({
    agency: idOf(row.agency) ?? '',
    role: row.role,
    outcome: row.outcome,
    alteredTo: row.alteredTo,
    isLoss: row.isLoss ?? false,
  })),
})
