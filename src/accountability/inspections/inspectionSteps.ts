import type { PayloadRequest } from 'payload'

import { findingsOf, isOpenFinding } from '@/src/accountability/inspections/findingsOf'
import { inspectionFacts } from '@/src/accountability/inspections/inspectionFacts'
import { issueFindings } from '@/src/accountability/inspections/issueFindings'
import { notifyInspection } from '@/src/accountability/inspections/notifyInspection'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, type StepInput } from '@/src/steps/stepInput'
import { today } from '@/src/domain/clock'
import {
  inspectionProblem,
  inspectionProcedure,
  inspectionStates,
  problemsOfPerson,
  type InspectionStep,
} from '@/src/domain/accountability/inspection'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Inspection, User } from '@/src/payload-types'

interface Taking {
  readonly req: PayloadRequest
  readonly doc: Inspection
  readonly user: User
  readonly input: StepInput
}

/** What a step writes; the state follows from the procedure. */
type Change = Partial<Inspection>

const dayOf = ({ req, input }: Taking): string => {
  const day = input.on ?? today(req)
  if (day > today(req)) throw userError(req, 'step.inFuture', { day })
  return day
}

const decideObjection = (taking: Taking): Change => {
  const { req, doc, user, input } = taking
  const objections = doc.objections ?? []
  const undecided = objections.find(
    ({ id, decision }) => !decision && (!input.row || id === input.row),
  )
  if (!undecided) throw userError(req, 'inspection.noObjection', {}, 409)
  if (!input.decision) throw userError(req, 'inspection.decisionMissing')
  const decided = {
    ...undecided,
    decision: input.decision,
    reason: requiredText(req, input.reason),
    decidedOn: today(req),
    decidedBy: user.id,
  }
  return { objections: objections.map((one) => (one === undecided ? decided : one)) }
}

const changes: Readonly<Record<InspectionStep, (taking: Taking) => Change>> = {
  announce: () => ({}),
  'self-check': ({ req, input }) => ({
    selfCheckText: requiredText(req, input.text),
    selfCheckFiles: [...new Set(input.files)],
    selfCheckOn: today(req),
  }),
  visit: ({ doc, input }) =>
    doc.selfCheckOn ? {} : { withoutSelfCheck: input.reason?.trim() ?? null },
  report: (taking) => ({
    visitedOn: dayOf(taking),
    visitReport: requiredText(taking.req, taking.input.text),
  }),
  rectify: () => ({}),
  close: ({ req, input }) => ({ closedOn: today(req), closingRemark: input.text?.trim() || null }),
  cancel: ({ req, input }) => ({
    closedOn: today(req),
    closingRemark: requiredText(req, input.reason),
  }),
  'propose-score': () => ({ scoreState: 'proposed' }),
  object: ({ req, doc, user, input }) => ({
    objections: [
      ...(doc.objections ?? []),
      { text: requiredText(req, input.text), raisedOn: today(req), raisedBy: user.id },
    ],
  }),
  'decide-objection': decideObjection,
  'finalize-score': () => ({ scoreState: 'final' }),
}

/** A unit that hands in no self-check does not stop the inspection, but the office must say so. */
const isExcused = (step: InspectionStep, input: StepInput): boolean =>
  step === 'visit' && (input.reason?.trim().length ?? 0) > 1

/**
 * Takes a step of an inspection in the transaction of the request.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong: the sentence says why
 */
export const takeInspectionStep = async (
  req: PayloadRequest,
  id: string,
  step: InspectionStep,
  input: StepInput,
): Promise<Inspection> => {
  const { doc, user } = await recordForStep(req, 'inspections', id)
  const findings = await findingsOf(req, id)
  const problem = inspectionProblem(idOf(user.agency), inspectionFacts(doc, findings), step)
  if (problem && !(problem === 'noSelfCheck' && isExcused(step, input))) {
    const open = findings.filter(isOpenFinding).map(({ finding }) => finding.title)
    const params = {
      state: labelOf(inspectionStates, doc.state, localeOf(req.i18n?.language)),
      names: open.join('、'),
    }
    const status = problemsOfPerson.includes(problem) ? 403 : 409
    throw userError(req, `inspection.${problem}`, params, status)
  }
  const written = await req.payload.update({
    collection: 'inspections',
    id,
    data: {
      ...changes[step]({ req, doc, user, input }),
      state: stateAfter(inspectionProcedure, step, doc.state) ?? doc.state,
    },
    depth: 0,
    req,
  })
  if (step === 'rectify') await issueFindings(req, findings)
  if (step === 'announce') await notifyInspection(req, written, 'inspection-announced')
  if (step === 'propose-score') await notifyInspection(req, written, 'inspection-scored')
  return written
}

/** The steps of an inspection that the user of a request may take now. */
export const inspectionActions = async (
  req: PayloadRequest,
  id: string,
): Promise<InspectionStep[]> => {
  const { doc, user } = await recordForStep(req, 'inspections', id)
  const facts = inspectionFacts(doc, await findingsOf(req, id))
  return stepNames(inspectionProcedure).filter((step) => {
    const problem = inspectionProblem(idOf(user.agency), facts, step)
    return problem === null || problem === 'noSelfCheck'
  })
}
