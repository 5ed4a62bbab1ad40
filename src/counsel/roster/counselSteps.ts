import type { PayloadRequest } from 'payload'

import { endEngagement } from '@/src/counsel/roster/endEngagement'
import { today } from '@/src/domain/clock'
import { counselStates } from '@/src/domain/counsel/counselOptions'
import {
  counselProblem,
  counselProcedure,
  problemsOfActor,
  type CounselActor,
  type CounselFacts,
  type CounselStep,
} from '@/src/domain/counsel/counselProcedure'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Counsel, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, type StepInput } from '@/src/steps/stepInput'

const actorOf = (user: User): CounselActor => ({
  id: user.id,
  role: user.role,
  agency: idOf(user.agency),
  region: idOf(user.region),
})

const factsOf = (doc: Counsel): CounselFacts => ({
  state: doc.state,
  region: idOf(doc.region),
  nominatedBy: idOf(doc.nominatedBy),
  nominatingUnit: idOf(doc.nominatingUnit),
})

const decided = (req: PayloadRequest, user: User, reason: string | null): Partial<Counsel> => ({
  decidedBy: user.id,
  decidedOn: today(req),
  decisionReason: reason,
})

type Taking = (req: PayloadRequest, user: User, input: StepInput) => Partial<Counsel>

const changes: Readonly<Record<CounselStep, Taking>> = {
  vet: (req, user) => decided(req, user, null),
  reject: (req, user, { reason }) => decided(req, user, requiredText(req, reason)),
  remove: (req, user, { reason }) => decided(req, user, requiredText(req, reason)),
  renominate: (req, user) => ({
    nominatedBy: user.id,
    nominatingUnit: idOf(user.agency),
    nominatedOn: today(req),
    decidedBy: null,
    decidedOn: null,
    decisionReason: null,
  }),
}

/** Ends every engagement of a lawyer that holds, or would come to hold. */
const endAllOf = async (req: PayloadRequest, counsel: string, reason: string): Promise<void> => {
  const on = today(req)
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: {
      and: [
        { counsel: { equals: counsel } },
        { endOn: { greater_than_equal: on } },
        { or: [{ endedOn: { exists: false } }, { endedOn: { greater_than: on } }] },
      ],
    },
    depth: 0,
    pagination: false,
    req,
  })
  for (const engagement of docs) await endEngagement(req, engagement, { on, reason })
}

/**
 * Takes a step of a person on the roster in the transaction of the request. Whoever is removed loses every
 * engagement the same day.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong
 */
export const takeCounselStep = async (
  req: PayloadRequest,
  id: string,
  step: CounselStep,
  input: StepInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'counsel', id)
  const problem = counselProblem(actorOf(user), factsOf(doc), step)
  if (problem) {
    const state = labelOf(counselStates, doc.state, localeOf(req.i18n?.language))
    const status = problemsOfActor.includes(problem) ? 403 : 409
    throw userError(req, `counsel.step.${problem}`, { name: doc.name, state }, status)
  }
  const change = changes[step](req, user, input)
  if (step === 'remove') await endAllOf(req, id, change.decisionReason ?? '')
  await req.payload.update({
    collection: 'counsel',
    id,
    data: { ...change, state: stateAfter(counselProcedure, step, doc.state) ?? doc.state },
    depth: 0,
    req,
  })
}

/** The steps of a person on the roster that the user of a request may take now. */
export const counselActions = async (req: PayloadRequest, id: string): Promise<CounselStep[]> => {
  const { doc, user } = await recordForStep(req, 'counsel', id)
  return stepNames(counselProcedure).filter(
    (step) => counselProblem(actorOf(user), factsOf(doc), step) === null,
  )
}
