import type { PayloadRequest } from 'payload'

import { notifyShift } from '@/src/counsel/shifts/notifyShift'
import { requireServing } from '@/src/counsel/shifts/requireServing'
import type { ShiftTaking } from '@/src/counsel/shifts/shiftSteps'
import { withoutOpenSwap } from '@/src/counsel/shifts/withoutOpenSwap'
import { today } from '@/src/domain/clock'
import { aheadStates } from '@/src/domain/counsel/shifts/shiftOptions'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { DutyShift } from '@/src/payload-types'
import { requiredText } from '@/src/steps/stepInput'

type Change = Partial<DutyShift>
type Swap = NonNullable<DutyShift['swaps']>[number]

/** The shift of the other lawyer that is taken in return: still ahead, and still the other's. */
const returnShift = async (
  req: PayloadRequest,
  id: string | null,
  holder: string,
): Promise<DutyShift | null> => {
  if (!id) return null
  const doc = await req.payload.findByID({
    collection: 'duty-shifts',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  const isFit =
    doc &&
    idOf(doc.counsel) === holder &&
    aheadStates.includes(doc.state) &&
    doc.shiftOn >= today(req)
  if (!isFit) throw userError(req, 'shift.returnUnfit', {}, 409)
  return doc
}

/** Asks another lawyer to take a shift over, perhaps against one of the other's. */
export const askSwap = async ({ req, doc, input }: ShiftTaking): Promise<Change> => {
  const [from, to] = [idOf(doc.counsel) ?? '', input.counsel]
  if (!to) throw userError(req, 'shift.swapWithWhom')
  if (to === from) throw userError(req, 'shift.swapWithSelf')
  await requireServing(req, to, doc.shiftOn)
  const inReturn = await returnShift(req, input.inReturn ?? null, to)
  if (inReturn) await requireServing(req, from, inReturn.shiftOn)
  const swap: Swap = {
    from,
    to,
    inReturn: inReturn?.id ?? null,
    reason: requiredText(req, input.reason),
    state: 'asked',
    askedOn: today(req),
  }
  return { swapWith: to, swaps: [...(doc.swaps ?? []), swap] }
}

const lastSwap = (doc: DutyShift): Swap | undefined => doc.swaps?.at(-1)

const withLast = (doc: DutyShift, change: Partial<Swap>): Swap[] =>
  (doc.swaps ?? []).map((swap, index, all) =>
    index === all.length - 1 ? { ...swap, ...change } : swap,
  )

/** Takes the place of a shift out of the way, so that the two of an exchange can pass each other. */
const freeCounsel = (req: PayloadRequest, id: string) =>
  req.payload.db.updateOne({
    collection: 'duty-shifts',
    id,
    data: { counselKey: `swapped|${id}` },
    req,
    returning: false,
  })

/** The shift that changes hands in return goes to the other lawyer, after the first one. */
const handOver = async (
  req: PayloadRequest,
  doc: DutyShift,
  first: Change,
  second: { readonly doc: DutyShift; readonly change: Change } | null,
): Promise<void> => {
  if (second) await freeCounsel(req, second.doc.id)
  await req.payload.update({ collection: 'duty-shifts', id: doc.id, data: first, depth: 0, req })
  if (!second) return
  await req.payload.update({
    collection: 'duty-shifts',
    id: second.doc.id,
    data: second.change,
    depth: 0,
    req,
  })
}

/** The other lawyer agrees: the shifts change hands at once, and the office is told. */
export const acceptSwap = async ({ req, doc }: ShiftTaking): Promise<Change> => {
  const swap = lastSwap(doc)
  const [from, to] = [idOf(doc.counsel) ?? '', idOf(swap?.to) ?? '']
  const inReturn = await returnShift(req, idOf(swap?.inReturn), to)
  const swaps = withLast(doc, { state: 'accepted', answeredOn: today(req) })
  await handOver(
    req,
    doc,
    { counsel: to, state: 'confirmed', swapWith: null, swaps },
    inReturn && {
      doc: inReturn,
      change: { counsel: from, state: 'confirmed', ...withoutOpenSwap(inReturn) },
    },
  )
  await notifyShift(req, doc, 'shift-swapped')
  return {}
}

/** The office does not agree: the shifts go back to whom they were planned for, who must confirm again. */
export const objectToSwap = async ({ req, doc, input }: ShiftTaking): Promise<Change> => {
  const swap = lastSwap(doc)
  const [from, to] = [idOf(swap?.from) ?? '', idOf(doc.counsel) ?? '']
  const inReturn = await returnShift(req, idOf(swap?.inReturn), from)
  const swaps = withLast(doc, {
    state: 'objected',
    answeredOn: today(req),
    answer: requiredText(req, input.reason),
  })
  await handOver(
    req,
    doc,
    { counsel: from, state: 'planned', swaps },
    inReturn && {
      doc: inReturn,
      change: { counsel: to, state: 'planned', ...withoutOpenSwap(inReturn) },
    },
  )
  return {}
}
