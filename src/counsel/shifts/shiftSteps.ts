import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { acceptSwap, askSwap, objectToSwap } from '@/src/counsel/shifts/swapShift'
import { today, now } from '@/src/domain/clock'
import { shiftStates, visitMatters } from '@/src/domain/counsel/shifts/shiftOptions'
import {
  shiftProblem,
  shiftProblemsOfPerson,
  shiftProcedure,
  type ShiftFacts,
  type ShiftParty,
  type ShiftStep,
} from '@/src/domain/counsel/shifts/shiftProcedure'
import { idOf } from '@/src/domain/idOf'
import { labelOf, type ValueOf } from '@/src/domain/options'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { DutyShift, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, stepSchema } from '@/src/steps/stepInput'

const LONGEST_NAME = 100

const matters = visitMatters.map(({ value }) => value) as [
  ValueOf<typeof visitMatters>,
  ...ValueOf<typeof visitMatters>[],
]

/** What a step of a shift may bring along. */
export const shiftStepSchema = stepSchema.extend({
  /** Of a visit. */
  matter: z.enum(matters).optional(),
  referredTo: z.string().max(LONGEST_NAME).optional(),
  visitor: z.string().max(LONGEST_NAME).optional(),
  /** Of a swap: the lawyer who is asked, and the shift that is taken in return. */
  counsel: z.string().optional(),
  inReturn: z.string().optional(),
})

/** What a step of a shift may bring along. */
export type ShiftStepInput = z.infer<typeof shiftStepSchema>

/** A shift with who takes the step. */
export interface ShiftTaking {
  readonly req: PayloadRequest
  readonly doc: DutyShift
  readonly user: User
  readonly input: ShiftStepInput
}

type Change = Partial<DutyShift>

const isOffice = (doc: DutyShift, { role, region }: User): boolean =>
  role === 'prefecture-office' || (role === 'county-office' && idOf(region) === idOf(doc.region))

const partiesOf = async (
  req: PayloadRequest,
  doc: DutyShift,
  user: User,
): Promise<ShiftParty[]> => {
  if (isOffice(doc, user)) return ['office']
  if (user.role !== 'counsel') return []
  const { docs } = await req.payload.find({
    collection: 'counsel',
    where: { user: { equals: user.id } },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  const own = new Set<string | null>(docs.map(({ id }) => id))
  return [
    ...(own.has(idOf(doc.counsel)) ? (['holder'] as const) : []),
    ...(own.has(idOf(doc.swapWith)) ? (['asked'] as const) : []),
  ]
}

const factsOf = (req: PayloadRequest, doc: DutyShift): ShiftFacts => ({
  state: doc.state,
  shiftOn: doc.shiftOn,
  today: today(req),
  swap: doc.swaps?.at(-1)?.state ?? null,
})

const addVisit = ({ req, doc, input }: ShiftTaking): Change => {
  if (!input.matter) throw userError(req, 'shift.matterMissing')
  const visits = doc.visits ?? []
  return {
    visits: [
      ...visits,
      {
        sequence: visits.length + 1,
        matter: input.matter,
        advice: requiredText(req, input.text),
        referredTo: input.referredTo?.trim() || null,
        visitor: input.visitor?.trim() || null,
      },
    ],
    visitCount: visits.length + 1,
  }
}

/** An open swap that ends without a change of the lawyer. */
const endSwap = ({ req, doc, input }: ShiftTaking, state: 'declined' | 'withdrawn'): Change => ({
  swapWith: null,
  swaps: (doc.swaps ?? []).map((swap, index, all) =>
    index === all.length - 1
      ? { ...swap, state, answeredOn: today(req), answer: input.reason?.trim() || null }
      : swap,
  ),
})

const changes: Readonly<Record<ShiftStep, (taking: ShiftTaking) => Change | Promise<Change>>> = {
  confirm: () => ({}),
  begin: ({ req }) => ({ begunAt: now(req).toISOString() }),
  visit: addVisit,
  log: ({ input }) => ({ logRemark: input.text?.trim() || null }),
  'ask-swap': askSwap,
  'accept-swap': acceptSwap,
  'decline-swap': (taking) => endSwap(taking, 'declined'),
  'withdraw-swap': (taking) => endSwap(taking, 'withdrawn'),
  'object-swap': objectToSwap,
  attest: ({ req, input }) => ({ reason: requiredText(req, input.reason) }),
  cancel: ({ req, input }) => ({ reason: requiredText(req, input.reason) }),
}

/**
 * Takes a step of a shift in the transaction of the request.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong: the sentence says why
 */
export const takeShiftStep = async (
  req: PayloadRequest,
  id: string,
  step: ShiftStep,
  input: ShiftStepInput,
): Promise<DutyShift> => {
  const { doc, user } = await recordForStep(req, 'duty-shifts', id)
  const problem = shiftProblem(await partiesOf(req, doc, user), factsOf(req, doc), step)
  if (problem) {
    const params = {
      state: labelOf(shiftStates, doc.state, localeOf(req.i18n?.language)),
      day: doc.shiftOn,
    }
    throw userError(
      req,
      `shift.${problem}`,
      params,
      shiftProblemsOfPerson.includes(problem) ? 403 : 409,
    )
  }
  return req.payload.update({
    collection: 'duty-shifts',
    id,
    data: {
      ...(await changes[step]({ req, doc, user, input })),
      state: stateAfter(shiftProcedure, step, doc.state) ?? doc.state,
    },
    depth: 0,
    req,
  })
}

/** The steps of a shift that the user of a request may take now. */
export const shiftActions = async (req: PayloadRequest, id: string): Promise<ShiftStep[]> => {
  const { doc, user } = await recordForStep(req, 'duty-shifts', id)
  const parties = await partiesOf(req, doc, user)
  const facts = factsOf(req, doc)
  return stepNames(shiftProcedure).filter((step) => shiftProblem(parties, facts, step) === null)
}
