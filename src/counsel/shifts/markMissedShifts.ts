import type { Payload, Where } from 'payload'

import { notifyShift } from '@/src/counsel/shifts/notifyShift'
import { withoutOpenSwap } from '@/src/counsel/shifts/withoutOpenSwap'
import { inTransaction } from '@/src/database/inTransaction'
import { aheadStates } from '@/src/domain/counsel/shifts/shiftOptions'
import type { Day } from '@/src/domain/day'

/**
 * The daily round of the roster: a shift of a day before today to which nobody came is missed, and the office
 * is told. Each is looked at again in a transaction of its own, so that a second run changes nothing.
 *
 * @param today the calendar day in Shanghai
 */
export const markMissedShifts = async (payload: Payload, today: Day): Promise<void> => {
  const missed: Where = {
    and: [{ shiftOn: { less_than: today } }, { state: { in: [...aheadStates] } }],
  }
  const ids = await inTransaction(payload, async (req) => {
    const { docs } = await req.payload.find({
      collection: 'duty-shifts',
      where: missed,
      select: {},
      depth: 0,
      pagination: false,
      req,
    })
    return docs.map(({ id }) => id)
  })
  for (const id of ids) {
    await inTransaction(payload, async (req) => {
      const doc = await req.payload.findByID({ collection: 'duty-shifts', id, depth: 0, req })
      if (!aheadStates.includes(doc.state)) return
      await req.payload.update({
        collection: 'duty-shifts',
        id,
        data: { state: 'missed', ...withoutOpenSwap(doc) },
        depth: 0,
        req,
      })
      await notifyShift(req, { ...doc, swapWith: null }, 'shift-missed')
    })
  }
}
