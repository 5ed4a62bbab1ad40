import type { PayloadRequest, Where } from 'payload'

import { owedStates, type DutyKind } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { lossKinds } from '@/src/domain/rules'
import { carryOut } from '@/src/ledger/carryOut'
import { agencyYearFacts } from '@/src/ledger/facts/agencyYearFacts'
import { caseFacts, importedOn, storedCase } from '@/src/ledger/facts/caseFacts'
import { findingFacts } from '@/src/ledger/facts/findingFacts'
import { hearingFacts } from '@/src/ledger/facts/hearingFacts'
import { legalityReviewFacts } from '@/src/ledger/facts/legalityReviewFacts'
import { lossFacts } from '@/src/ledger/facts/lossFacts'
import { matterFacts } from '@/src/ledger/facts/matterFacts'
import { regionYearFacts } from '@/src/ledger/facts/regionYearFacts'
import { suggestionFacts } from '@/src/ledger/facts/suggestionFacts'
import { unitYearFacts } from '@/src/ledger/facts/unitYearFacts'
import type { DutyLinks } from '@/src/ledger/openDuty'
import { planOf, type RulePlan } from '@/src/ledger/planOf'
import type { Case, Duty } from '@/src/payload-types'

/** What one subject asks of the ledger, with the records that its duties point to. */
export interface SubjectPlan {
  readonly plans: readonly RulePlan[]
  readonly links: DutyLinks
}

const nothing: SubjectPlan = { plans: [], links: { relationTo: 'cases' } }

const inYear = (path: 'region' | 'debtor', id: string, year: number): Where => ({
  and: [{ [path]: { equals: id } }, { period: { equals: String(year) } }],
})

const dutiesWhere = async (req: PayloadRequest, where: Where): Promise<Duty[]> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where,
    depth: 0,
    pagination: false,
    // `uniqueKey` is hidden, and Payload leaves hidden fields out here too.
    showHiddenFields: true,
    req,
  })
  return docs
}

/** The four musts of each defendant that lost, and of each that once did and still has duties of them. */
const planLosses = async (
  req: PayloadRequest,
  doc: Case,
  duties: readonly Duty[],
): Promise<RulePlan[]> => {
  const ofLosses = duties.filter(({ kind }) => lossKinds.includes(kind))
  const losers = doc.effectiveOn ? (doc.losers ?? []).map(idOf) : []
  const known = ofLosses.map(({ concerned, debtor }) => idOf(concerned) ?? idOf(debtor))
  const plans: RulePlan[] = []
  for (const agency of new Set([...losers, ...known])) {
    if (!agency) continue
    const own = ofLosses.filter((duty) => (idOf(duty.concerned) ?? idOf(duty.debtor)) === agency)
    const facts = await lossFacts(req, doc, agency)
    plans.push(...(await planOf(req, 'loss', facts, own, importedOn(req, doc))))
  }
  return plans
}

const planCaseWith = async (
  req: PayloadRequest,
  id: string,
  duties: readonly Duty[],
): Promise<SubjectPlan> => {
  const doc = await storedCase(req, id)
  if (!doc) return nothing
  return {
    plans: [
      ...(await planOf(req, 'case', caseFacts(doc), duties, importedOn(req, doc))),
      ...(await planLosses(req, doc, duties)),
    ],
    links: { relationTo: 'cases', case: id },
  }
}

/** What the facts of a case ask of the ledger; nothing is written. */
export const planCase = async (req: PayloadRequest, id: string): Promise<SubjectPlan> =>
  planCaseWith(req, id, await dutiesWhere(req, { case: { equals: id } }))

/** What a hearing asks of the ledger; nothing is written. */
export const planHearing = async (req: PayloadRequest, id: string): Promise<SubjectPlan> => {
  const facts = await hearingFacts(req, id)
  if (!facts) return nothing
  const duties = await dutiesWhere(req, { hearing: { equals: id } })
  return {
    plans: await planOf(req, 'hearing', facts, duties),
    links: { relationTo: 'appearances', case: facts.case, hearing: id },
  }
}

/** The duties of one kind on one record. */
const dutiesOn = (
  req: PayloadRequest,
  kind: DutyKind,
  relationTo: Duty['subject']['relationTo'],
  id: string,
): Promise<Duty[]> =>
  dutiesWhere(req, {
    and: [
      { kind: { equals: kind } },
      { 'subject.relationTo': { equals: relationTo } },
      { 'subject.value': { equals: id } },
    ],
  })

/** What a judicial suggestion asks of the ledger; nothing is written. */
export const planSuggestion = async (req: PayloadRequest, id: string): Promise<SubjectPlan> => {
  const facts = await suggestionFacts(req, id)
  if (!facts) return nothing
  const duties = await dutiesOn(req, 'judicial-suggestion', 'judicial-suggestions', id)
  return {
    plans: await planOf(req, 'suggestion', facts, duties),
    links: { relationTo: 'judicial-suggestions', case: facts.case },
  }
}

/** What a finding of an inspection asks of the ledger; nothing is written. */
export const planFinding = async (req: PayloadRequest, id: string): Promise<SubjectPlan> => {
  const facts = await findingFacts(req, id)
  if (!facts) return nothing
  return {
    plans: await planOf(
      req,
      'finding',
      facts,
      await dutiesOn(req, 'rectification', 'findings', id),
    ),
    links: { relationTo: 'findings' },
  }
}

/** What a matter in which counsel must take part asks of the ledger; nothing is written. */
export const planMatter = async (req: PayloadRequest, id: string): Promise<SubjectPlan> => {
  const facts = await matterFacts(req, id)
  if (!facts) return nothing
  return {
    plans: await planOf(
      req,
      'matter',
      facts,
      await dutiesOn(req, 'counsel-opinion', 'matters', id),
    ),
    links: { relationTo: 'matters', case: facts.case },
  }
}

/** What a legality review of a draft asks of the ledger; nothing is written. */
export const planLegalityReview = async (req: PayloadRequest, id: string): Promise<SubjectPlan> => {
  const facts = await legalityReviewFacts(req, id)
  if (!facts) return nothing
  return {
    plans: await planOf(
      req,
      'legality-review',
      facts,
      await dutiesOn(req, 'legality-review', 'legality-reviews', id),
    ),
    links: { relationTo: 'legality-reviews' },
  }
}

/** What a unit owes once in a year; nothing is written. */
export const planUnitYear = async (
  req: PayloadRequest,
  agency: string,
  year: number,
): Promise<SubjectPlan> => {
  const facts = await unitYearFacts(req, agency, year)
  if (!facts) return nothing
  const duties = await dutiesWhere(req, inYear('debtor', agency, year))
  return {
    plans: await planOf(req, 'unit-year', facts, duties),
    links: { relationTo: 'agencies' },
  }
}

/** Makes the duties of a case, and those of its hearings that are still owed, what the facts demand. */
export const reconcileCase = async (req: PayloadRequest, caseId: string): Promise<void> => {
  const duties = await dutiesWhere(req, { case: { equals: caseId } })
  const { plans, links } = await planCaseWith(req, caseId, duties)
  await carryOut(req, plans, links)
  const hearings = duties
    .filter(({ state, isLifted }) => owedStates.includes(state) || isLifted)
    .map((duty) => idOf(duty.hearing))
  for (const hearing of new Set(hearings)) {
    if (hearing) await reconcileHearing(req, hearing)
  }
}

/** Makes the duties of a hearing what its facts demand. */
export const reconcileHearing = async (req: PayloadRequest, hearingId: string): Promise<void> => {
  const { plans, links } = await planHearing(req, hearingId)
  await carryOut(req, plans, links)
}

/** Makes the duty of a judicial suggestion what its facts demand. */
export const reconcileSuggestion = async (req: PayloadRequest, id: string): Promise<void> => {
  const { plans, links } = await planSuggestion(req, id)
  await carryOut(req, plans, links)
}

/** Makes the duty of a finding what its facts demand. */
export const reconcileFinding = async (req: PayloadRequest, id: string): Promise<void> => {
  const { plans, links } = await planFinding(req, id)
  await carryOut(req, plans, links)
}

/** Makes the duty of a matter what its facts demand. */
export const reconcileMatter = async (req: PayloadRequest, id: string): Promise<void> => {
  const { plans, links } = await planMatter(req, id)
  await carryOut(req, plans, links)
}

/** Makes the duty of a legality review what its facts demand. */
export const reconcileLegalityReview = async (req: PayloadRequest, id: string): Promise<void> => {
  const { plans, links } = await planLegalityReview(req, id)
  await carryOut(req, plans, links)
}

/** Opens what every unit owes once in a year. */
export const reconcileUnitYear = async (
  req: PayloadRequest,
  agency: string,
  year: number,
): Promise<void> => {
  const { plans, links } = await planUnitYear(req, agency, year)
  await carryOut(req, plans, links)
}

/** What the loss rate of a region in a judged year demands; nothing is written. */
export const planRegionYear = async (
  req: PayloadRequest,
  region: string,
  year: number,
): Promise<SubjectPlan> => {
  const facts = await regionYearFacts(req, region, year)
  if (!facts) return nothing
  const duties = await dutiesWhere(req, inYear('region', region, year))
  return {
    plans: await planOf(req, 'region-year', facts, duties),
    links: { relationTo: 'regions' },
  }
}

/** What the attendance of an agency's head in a judged year demands; nothing is written. */
export const planAgencyYear = async (
  req: PayloadRequest,
  agency: string,
  year: number,
): Promise<SubjectPlan> => {
  const facts = await agencyYearFacts(req, agency, year)
  if (!facts) return nothing
  const duties = await dutiesWhere(req, inYear('debtor', agency, year))
  return {
    plans: await planOf(req, 'agency-year', facts, duties),
    links: { relationTo: 'agencies' },
  }
}

/** Opens what the loss rate of a region in a judged year demands; other years demand nothing. */
export const reconcileRegionYear = async (
  req: PayloadRequest,
  region: string,
  year: number,
): Promise<void> => {
  const { plans, links } = await planRegionYear(req, region, year)
  await carryOut(req, plans, links)
}

/** Opens what the attendance of an agency's head in a judged year demands. */
export const reconcileAgencyYear = async (
  req: PayloadRequest,
  agency: string,
  year: number,
): Promise<void> => {
  const { plans, links } = await planAgencyYear(req, agency, year)
  await carryOut(req, plans, links)
}
