import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { today } from '@/src/domain/clock'
import {
  dissolutionReasons,
  taskForceProblem,
  taskForceProcedure,
  taskForceStates,
  type TaskForceStep,
} from '@/src/domain/counsel/taskForces/taskForce'
import { idOf } from '@/src/domain/idOf'
import { labelOf, type ValueOf } from '@/src/domain/options'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { TaskForce, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, stepSchema } from '@/src/steps/stepInput'

const reasons = dissolutionReasons.map(({ value }) => value) as [
  ValueOf<typeof dissolutionReasons>,
  ...ValueOf<typeof dissolutionReasons>[],
]

/** What a step of a task force may bring along. */
export const taskForceStepSchema = stepSchema.extend({ dissolution: z.enum(reasons).optional() })
type Input = z.infer<typeof taskForceStepSchema>

const isLead = ({ region, leadUnit }: TaskForce, user: User): boolean => {
  if (user.role === 'prefecture-office') return true
  if (user.role === 'county-office') return idOf(user.region) === idOf(region)
  return user.role === 'agency' && idOf(user.agency) === idOf(leadUnit)
}

const addNote = (req: PayloadRequest, doc: TaskForce, user: User, input: Input) => {
  const heldOn = input.on ?? today(req)
  if (heldOn > today(req)) throw userError(req, 'step.inFuture', { day: heldOn })
  return {
    meetings: [
      ...(doc.meetings ?? []),
      {
        heldOn,
        text: requiredText(req, input.text),
        author: user.id,
        authorName: user.name,
      },
    ],
  }
}

const dissolve = (req: PayloadRequest, input: Input): Partial<TaskForce> => {
  if (!input.dissolution) throw userError(req, 'taskForce.dissolutionMissing')
  return {
    dissolution: input.dissolution,
    result: requiredText(req, input.text),
    dissolvedOn: today(req),
  }
}

/**
 * Takes a step of a task force in the transaction of the request.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong
 */
export const takeTaskForceStep = async (
  req: PayloadRequest,
  id: string,
  step: TaskForceStep,
  input: Input,
): Promise<TaskForce> => {
  const { doc, user } = await recordForStep(req, 'task-forces', id)
  const problem = taskForceProblem(isLead(doc, user), doc.state, step)
  if (problem) {
    const state = labelOf(taskForceStates, doc.state, localeOf(req.i18n?.language))
    throw userError(req, `taskForce.${problem}`, { state }, problem === 'onlyLead' ? 403 : 409)
  }
  const change =
    step === 'note'
      ? addNote(req, doc, user, input)
      : step === 'dissolve'
        ? dissolve(req, input)
        : {}
  return req.payload.update({
    collection: 'task-forces',
    id,
    data: { ...change, state: stateAfter(taskForceProcedure, step, doc.state) ?? doc.state },
    depth: 0,
    req,
  })
}

/** The steps of a task force that the user of a request may take now. */
export const taskForceActions = async (
  req: PayloadRequest,
  id: string,
): Promise<TaskForceStep[]> => {
  const { doc, user } = await recordForStep(req, 'task-forces', id)
  return stepNames(taskForceProcedure).filter(
    (step) => taskForceProblem(isLead(doc, user), doc.state, step) === null,
  )
}
