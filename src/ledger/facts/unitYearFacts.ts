import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import type { UnitYearFacts } from '@/src/domain/rules/facts'
import type { Agency } from '@/src/payload-types'

/** Organizations that administer: what every unit owes, they owe. */
export const unitKinds: readonly Agency['kind'][] = ['government', 'department', 'township']

/** An active unit in the running year; null for other organizations and other years. */
export const unitYearFacts = async (
  req: PayloadRequest,
  agency: string,
  year: number,
): Promise<UnitYearFacts | null> => {
  if (year !== yearOf(today(req))) return null
  const doc = await req.payload.findByID({
    collection: 'agencies',
    id: agency,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!doc || doc.isActive === false || !unitKinds.includes(doc.kind)) return null
  return { agency, agencyName: doc.name, year }
}
