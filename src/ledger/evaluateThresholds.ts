import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { agenciesHeard } from '@/src/ledger/facts/agencyYearFacts'
import { reconcileAgencyYear, reconcileRegionYear } from '@/src/ledger/reconcile'

/**
 * Judges the thresholds of a region in a year: loss rate of the region, attendance of the agencies that
 * were in court in its cases. Safe to run at any time and in several processes: each duty opens once.
 *
 * @param scope Payload, or a request whose transaction it joins
 */
export const evaluateThresholds = (
  scope: Payload | PayloadRequest,
  { region, year }: { readonly region: string; readonly year: number },
): Promise<void> =>
  inTransaction(scope, async (req) => {
    await reconcileRegionYear(req, region, year)
    for (const agency of await agenciesHeard(req, region, year)) {
      await reconcileAgencyYear(req, agency, year)
    }
  })
