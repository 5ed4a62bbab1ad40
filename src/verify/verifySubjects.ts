import type { PayloadRequest } from 'payload'

import {
  planFinding,
  planHearing,
  planSuggestion,
  planLegalityReview,
} from '@/src/ledger/reconcile'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'
import { reportPlan } from '@/src/verify/reportPlan'

/** The duties that each hearing demands. */
export const verifyHearings = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const { id, createdAt } of everyDocument(req, 'hearings')) {
    const { plans } = await planHearing(req, id)
    reportPlan(plans, report, { id, isHistory: false, since: createdAt })
    checked += 1
  }
  return checked
}

/** The duty that each judicial suggestion demands. */
export const verifySuggestions = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const { id, createdAt } of everyDocument(req, 'judicial-suggestions')) {
    const { plans } = await planSuggestion(req, id)
    reportPlan(plans, report, { id, isHistory: false, since: createdAt })
    checked += 1
  }
  return checked
}

/** The duty that each finding of an inspection demands. */
export const verifyFindings = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const { id, createdAt } of everyDocument(req, 'findings')) {
    const { plans } = await planFinding(req, id)
    reportPlan(plans, report, { id, isHistory: false, since: createdAt })
    checked += 1
  }
  return checked
}

/** The duty that each legality review demands. */
export const verifyReviews = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const { id, createdAt } of everyDocument(req, 'legality-reviews')) {
    const { plans } = await planLegalityReview(req, id)
    reportPlan(plans, report, { id, isHistory: false, since: createdAt })
    checked += 1
  }
  return checked
}
