import type { PayloadRequest } from 'payload'

import type { FindingOnLedger } from '@/src/accountability/inspections/findingsOf'
import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { shareFiles } from '@/src/files/shareFiles'
import { reconcileFinding } from '@/src/ledger/reconcile'

/**
 * Issues the findings that the unit has not been told of yet: each becomes a duty on the ledger, and the unit
 * may read the evidence.
 */
export const issueFindings = async (
  req: PayloadRequest,
  findings: readonly FindingOnLedger[],
): Promise<void> => {
  for (const { finding } of findings) {
    if (finding.isWithdrawn || finding.issuedOn) continue
    await req.payload.update({
      collection: 'findings',
      id: finding.id,
      data: { issuedOn: today(req) },
      depth: 0,
      req,
    })
    const files = (finding.evidenceBefore ?? []).flatMap((file) => idOf(file) ?? [])
    await shareFiles(req, files, [idOf(finding.unit)])
    await reconcileFinding(req, finding.id)
  }
}
