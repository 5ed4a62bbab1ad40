import { isOpenFinding, type FindingOnLedger } from '@/src/accountability/inspections/findingsOf'
import type { InspectionFacts } from '@/src/domain/accountability/inspection'
import { idOf } from '@/src/domain/idOf'
import type { Inspection } from '@/src/payload-types'

/** What the procedure reads of a stored inspection and its findings. */
export const inspectionFacts = (
  doc: Inspection,
  findings: readonly FindingOnLedger[],
): InspectionFacts => {
  const standing = findings.filter(({ finding }) => !finding.isWithdrawn)
  return {
    state: doc.state,
    unit: idOf(doc.unit) ?? '',
    lead: idOf(doc.lead) ?? '',
    hasSelfCheck: Boolean(doc.selfCheckOn),
    scoreState: doc.scoreState,
    scoreItems: doc.items?.length ?? 0,
    reviewers: doc.reviewers?.length ?? 0,
    undecidedObjections: (doc.objections ?? []).filter(({ decision }) => !decision).length,
    openFindings: findings.filter(isOpenFinding).length,
    findings: standing.length,
    unissuedFindings: standing.filter(({ finding }) => !finding.issuedOn).length,
  }
}
