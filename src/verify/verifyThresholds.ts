import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { agenciesHeard } from '@/src/ledger/facts/agencyYearFacts'
import { planAgencyYear, planRegionYear } from '@/src/ledger/reconcile'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'
import { reportPlan } from '@/src/verify/reportPlan'

/**
 * The duties that the thresholds demand in the years that are judged today: loss rate of each region,
 * attendance in each agency that was in court.
 */
export const verifyThresholds = async (req: PayloadRequest, report: Report): Promise<number> => {
  const year = yearOf(today(req))
  let checked = 0
  for await (const { id: region, createdAt } of everyDocument(req, 'regions')) {
    for (const judged of [year - 1, year]) {
      const subject = { isHistory: false, since: createdAt }
      const ofRegion = await planRegionYear(req, region, judged)
      reportPlan(ofRegion.plans, report, { id: `${region}|${judged}`, ...subject })
      for (const agency of await agenciesHeard(req, region, judged)) {
        const { plans } = await planAgencyYear(req, agency, judged)
        reportPlan(plans, report, { id: `${agency}|${judged}`, ...subject })
      }
      checked += 1
    }
  }
  return checked
}
