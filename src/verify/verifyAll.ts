import { createLocalReq, type Payload } from 'payload'

import { verifyAuditChain } from '@/src/audit/verifyAuditChain'
import type { Report } from '@/src/verify/difference'
import { verifyBulletins } from '@/src/verify/verifyBulletins'
import { verifyCases } from '@/src/verify/verifyCases'
import { verifyDecisions } from '@/src/verify/verifyDecisions'
import { verifyDuties } from '@/src/verify/verifyDuties'
import { verifyMatters, verifyOpinions } from '@/src/verify/verifyMatters'
import { verifyNotices } from '@/src/verify/verifyNotices'
import { verifyThresholds } from '@/src/verify/verifyThresholds'
import {
  verifyFindings,
  verifyHearings,
  verifyReviews,
  verifySuggestions,
} from '@/src/verify/verifySubjects'

/** How much was checked, and how much was found. */
export interface VerifySummary {
  readonly cases: number
  readonly hearings: number
  readonly suggestions: number
  readonly findings: number
  readonly matters: number
  /** Reviewed opinions of counsel. */
  readonly opinions: number
  readonly decisions: number
  readonly legalityReviews: number
  /** Regions and judged years. */
  readonly thresholds: number
  readonly duties: number
  readonly bulletins: number
  readonly notifications: number
  readonly auditSeals: number
  readonly auditEvents: number
  readonly differences: number
}

/**
 * Recomputes everything that is derived — facts of cases, duties, figures of bulletins, hashes of opinions, drafts and
 * archives, states of notices, the audit chain — and
 * reports each stored value that differs. Nothing is written. Run it while nobody works: what is being
 * saved meanwhile may show as a difference.
 */
export const verifyAll = async (payload: Payload, report: Report): Promise<VerifySummary> => {
  let differences = 0
  const counting: Report = (difference) => {
    differences += 1
    report(difference)
  }
  const req = await createLocalReq({}, payload)
  const cases = await verifyCases(req, counting)
  const hearings = await verifyHearings(req, counting)
  const suggestions = await verifySuggestions(req, counting)
  const findings = await verifyFindings(req, counting)
  const matters = await verifyMatters(req, counting)
  const opinions = await verifyOpinions(req, counting)
  const decisions = await verifyDecisions(req, counting)
  const legalityReviews = await verifyReviews(req, counting)
  const thresholds = await verifyThresholds(req, counting)
  const duties = await verifyDuties(req, counting)
  const bulletins = await verifyBulletins(req, counting)
  const notifications = await verifyNotices(req, counting)
  const { seals, events } = await verifyAuditChain(payload, counting)
  return {
    cases,
    hearings,
    suggestions,
    findings,
    matters,
    opinions,
    decisions,
    legalityReviews,
    thresholds,
    duties,
    bulletins,
    notifications,
    auditSeals: seals,
    auditEvents: events,
    differences,
  }
}
