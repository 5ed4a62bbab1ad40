import type { PayloadRequest } from 'payload'

import type { Day } from '@/src/domain/day'

/** Somebody whom a lawyer advised on duty. */
export interface MetVisitor {
  readonly name: string
  readonly metOn: Day
  /** Id of the duty shift. */
  readonly shift: string
}

/**
 * The visitors whom a lawyer has met on duty, by the names in the visit logs: taking their cases for a fee is held
 * to be forbidden by practice rules (the article is not verified). Who reads the names is decided by the
 * caller: they are personal data, for that lawyer and the office alone.
 */
export const visitorsMetBy = async (
  req: PayloadRequest,
  counselId: string,
): Promise<MetVisitor[]> => {
  const { docs } = await req.payload.find({
    collection: 'duty-shifts',
    where: { and: [{ counsel: { equals: counselId } }, { visitCount: { greater_than: 0 } }] },
    select: { visits: true, shiftOn: true },
    sort: 'shiftOn',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ id, shiftOn, visits }) =>
    (visits ?? []).flatMap(({ visitor }) =>
      visitor ? [{ name: visitor, metOn: shiftOn, shift: id }] : [],
    ),
  )
}
