import type { PayloadRequest } from 'payload'

import type { MatterState } from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'

const closedStates: readonly MatterState[] = ['passed', 'withdrawn']

/**
 * How many open matters each lawyer has, over all units: the load that a choice between lawyers weighs.
 *
 * @param counsel ids; lawyers without open matters are not in the result
 */
export const openMattersOf = async (
  req: PayloadRequest,
  counsel: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const { docs: engagements } = await req.payload.find({
    collection: 'engagements',
    where: { counsel: { in: [...counsel] } },
    select: { counsel: true },
    depth: 0,
    pagination: false,
    req,
  })
  const lawyerOf = new Map(engagements.map(({ id, counsel: one }) => [id, idOf(one)]))
  const { docs: matters } = await req.payload.find({
    collection: 'matters',
    where: {
      and: [{ engagement: { in: [...lawyerOf.keys()] } }, { state: { not_in: [...closedStates] } }],
    },
    select: { engagement: true },
    depth: 0,
    pagination: false,
    req,
  })
  const open = new Map<string, number>()
  for (const { engagement } of matters) {
    const lawyer = lawyerOf.get(idOf(engagement) ?? '')
    if (lawyer) open.set(lawyer, (open.get(lawyer) ?? 0) + 1)
  }
  return open
}
