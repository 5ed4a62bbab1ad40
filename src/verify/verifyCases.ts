import type { PayloadRequest } from 'payload'

import { defendantFacts } from '@/hooks/litigation/mergedCase'
import { priorOutcomes } from '@/hooks/litigation/priorOutcomes'
import { today } from '@/src/domain/clock'
import { todayInShanghai } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { caseState } from '@/src/domain/litigation/case-state'
import { deriveCase, type AgencyFacts } from '@/src/domain/litigation/derive-case'
import { LOSS_RULE_VERSION } from '@/src/domain/litigation/loss'
import { planCase } from '@/src/ledger/reconcile'
import type { Case } from '@/src/payload-types'
import { comparer } from '@/src/verify/compare'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'
import { reportPlan } from '@/src/verify/reportPlan'

/** Region and field of every agency: some thousand small rows, read once. */
const agencyFacts = async (req: PayloadRequest): Promise<Map<string, AgencyFacts>> => {
  const agencies = new Map<string, AgencyFacts>()
  for await (const { id, region, field } of everyDocument(req, 'agencies')) {
    agencies.set(id, { region: idOf(region) ?? '', field })
  }
  return agencies
}

const ids = (list: Case['parties']): string[] =>
  (list ?? []).flatMap((one) => idOf(one) ?? []).sort()

const verifyCase = async (
  req: PayloadRequest,
  doc: Case,
  agencies: ReadonlyMap<string, AgencyFacts>,
  report: Report,
): Promise<void> => {
  const compare = comparer(report, 'cases', doc.id)
  const facts = {
    caseNumber: doc.caseNumber,
    court: idOf(doc.court) ?? '',
    defendants: defendantFacts(doc.defendants, await priorOutcomes(idOf(doc.prior), req)),
    filedOn: doc.filedOn,
    servedOn: doc.servedOn,
    heardOn: doc.heardOn,
    concludedOn: doc.concludedOn,
    effectiveOn: doc.effectiveOn,
  }
  const expected = deriveCase(facts, (id) => agencies.get(id), today(req))
  compare('uniqueKey', doc.uniqueKey, doc.deletedAt ? doc.uniqueKey : expected.uniqueKey)
  // A hearing that lay ahead when the case was saved may have come and gone without a word of it.
  const whenSaved = caseState(facts, todayInShanghai(new Date(doc.updatedAt)))
  compare('state', doc.state, doc.state === whenSaved ? whenSaved : expected.state)
  compare('originalAgency', idOf(doc.originalAgency), expected.originalAgency)
  compare('region', idOf(doc.region), expected.region)
  compare('field', doc.field, expected.field)
  compare('parties', ids(doc.parties), [...expected.parties].sort())
  compare('sued', ids(doc.sued), [...expected.sued].sort())
  // Another version of the loss table judged by other rules: its figures stay as they were.
  if (doc.lossRuleVersion !== LOSS_RULE_VERSION) return
  compare('losers', ids(doc.losers), [...expected.losers].sort())
  compare('isLost', doc.isLost ?? false, expected.isLost)
  compare('isJudged', doc.isJudged ?? false, expected.isJudged)
  compare(
    'isWithdrawnAfterChange',
    doc.isWithdrawnAfterChange ?? false,
    expected.isWithdrawnAfterChange,
  )
  doc.defendants.forEach((row, index) =>
    compare(`defendants.${index}.isLoss`, row.isLoss ?? false, expected.losses[index] ?? false),
  )
}

/** What follows from the facts of each case, recomputed: derived facts, and the duties they demand. */
export const verifyCases = async (req: PayloadRequest, report: Report): Promise<number> => {
  const agencies = await agencyFacts(req)
  let checked = 0
  for await (const doc of everyDocument(req, 'cases')) {
    await verifyCase(req, doc, agencies, report)
    const { plans } = await planCase(req, doc.id)
    reportPlan(plans, report, {
      id: doc.id,
      isHistory: Boolean(doc.importRun),
      since: doc.createdAt,
    })
    checked += 1
  }
  return checked
}
