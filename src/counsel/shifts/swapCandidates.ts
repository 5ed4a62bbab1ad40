import type { PayloadRequest } from 'payload'

import { engagementsOf, mayServeOn } from '@/src/counsel/shifts/requireServing'
import { today } from '@/src/domain/clock'
import { aheadStates } from '@/src/domain/counsel/shifts/shiftOptions'
import { idOf } from '@/src/domain/idOf'
import { recordForStep } from '@/src/steps/recordForStep'

/** A lawyer who could take a shift over, with the shifts that could be taken in return. */
export interface SwapCandidate {
  readonly id: string
  readonly name: string
  readonly firm: string
  readonly shifts: readonly { readonly id: string; readonly title: string }[]
}

/**
 * Whom a lawyer may ask to swap: everybody on the roster who may serve on that day, the busy ones only against the
 * shift that keeps them busy.
 */
export const swapCandidates = async (req: PayloadRequest, id: string): Promise<SwapCandidate[]> => {
  const { doc } = await recordForStep(req, 'duty-shifts', id)
  const { docs: counsel } = await req.payload.find({
    collection: 'counsel',
    where: { and: [{ state: { equals: 'vetted' } }, { id: { not_equals: idOf(doc.counsel) } }] },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
  })
  const ids = counsel.map((one) => one.id)
  const engagements = await engagementsOf(req, ids)
  const { docs: ahead } = await req.payload.find({
    collection: 'duty-shifts',
    where: {
      and: [
        { counsel: { in: ids } },
        { shiftOn: { greater_than_equal: today(req) } },
        { state: { in: [...aheadStates] } },
      ],
    },
    sort: 'shiftOn',
    select: { title: true, counsel: true, shiftOn: true, half: true },
    depth: 0,
    pagination: false,
    req,
  })
  return counsel
    .filter((one) =>
      mayServeOn(
        one,
        engagements.filter((engagement) => idOf(engagement.counsel) === one.id),
        doc.shiftOn,
      ),
    )
    .map(({ id: counselId, name, firm }) => {
      const own = ahead.filter((shift) => idOf(shift.counsel) === counselId)
      const clash = own.filter(({ shiftOn, half }) => shiftOn === doc.shiftOn && half === doc.half)
      return {
        id: counselId,
        name,
        firm,
        shifts: (clash.length > 0 ? clash : own).map((shift) => ({
          id: shift.id,
          title: shift.title ?? '',
        })),
      }
    })
}
