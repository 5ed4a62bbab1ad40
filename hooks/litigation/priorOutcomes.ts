import type { PayloadRequest } from 'payload'

import { idOf } from '@/access/atoms'
import { concreteOutcome } from '@/src/domain/litigation/loss'
import type { OutcomeCode } from '@/src/domain/litigation/outcomes'

/** How many instances a chain can have: first, second, retrial, and again after remands. */
const LONGEST_CHAIN = 8

/**
 * The concrete outcome of each agency at the instance before, followed back through affirmations: what
 * 维持原判 takes over.
 */
export const priorOutcomes = async (
  priorId: string | null,
  req: PayloadRequest,
): Promise<Map<string, OutcomeCode>> => {
  const found = new Map<string, OutcomeCode>()
  let id = priorId
  for (let step = 0; id && step < LONGEST_CHAIN; step += 1) {
    const prior = await req.payload.findByID({
      collection: 'cases',
      id,
      depth: 0,
      req,
      disableErrors: true,
    })
    if (!prior) break
    for (const row of prior.defendants) {
      const agency = idOf(row.agency)
      const outcome = concreteOutcome(row.outcome, { alteredTo: row.alteredTo })
      if (agency && outcome && !found.has(agency)) found.set(agency, outcome)
    }
    id = idOf(prior.prior)
  }
  return found
}
