import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { unitKinds } from '@/src/ledger/facts/unitYearFacts'
import { planUnitYear, reconcileUnitYear } from '@/src/ledger/reconcile'

/**
 * Opens what every unit owes once in a year: at its start for all, later on for units that came on record
 * meanwhile. A transaction for each unit that lacks something, so that no writer waits long.
 */
export const openYearDuties = async (payload: Payload, year: number): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { and: [{ kind: { in: [...unitKinds] } }, { isActive: { not_equals: false } }] },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) {
    const { plans } = await planUnitYear(req, id, year)
    if (plans.length > 0)
      await inTransaction(payload, (inside) => reconcileUnitYear(inside, id, year))
  }
}
