import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isRole } from '@/access/atoms'
import { counselOf } from '@/src/counsel/matters/counselOf'
import { tellCounsel } from '@/src/counsel/matters/tellCounsel'
import { voidOpinions } from '@/src/counsel/opinions/voidOpinions'
import { requireEngagementInForce } from '@/src/counsel/roster/engagementFor'
import { refuseConflict } from '@/src/counsel/roster/refuseConflict'
import { today } from '@/src/domain/clock'
import { isLitigationKey } from '@/src/domain/counsel/litigationKey'
import {
  adoptions,
  corrections,
  defaultDueOn,
  matterProblem,
  matterProblemsOfPerson,
  matterProcedure,
  matterStates,
  type MatterActor,
  type MatterStep,
} from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Matter, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, stepSchema } from '@/src/steps/stepInput'

/** Why advice was not followed is read again when something goes wrong: a word or two is no reason. */
const SHORTEST_REASON = 5

const valuesOf = <Value extends string>(list: readonly { readonly value: Value }[]) =>
  list.map(({ value }) => value) as [Value, ...Value[]]

/** What a step of a matter may bring along. */
export const matterInput = stepSchema.extend({
  /** Id of the engagement by which counsel will act. */
  engagement: z.string().optional(),
  adoption: z.enum(valuesOf(adoptions)).optional(),
  correction: z.enum(valuesOf(corrections)).optional(),
})
export type MatterInput = z.infer<typeof matterInput>

interface Taking {
  readonly req: PayloadRequest
  readonly doc: Matter
  readonly user: User
  readonly input: MatterInput
}

type Change = Partial<Matter>

/** As whom a user acts on a matter. */
export const actorOf = (user: User, doc: Pick<Matter, 'unit' | 'region'>): MatterActor => ({
  isUnit:
    isRole(user, 'agency', 'county-office', 'prefecture-office') &&
    idOf(user.agency) !== null &&
    idOf(user.agency) === idOf(doc.unit),
  isOffice:
    user.role === 'prefecture-office' ||
    (user.role === 'county-office' && idOf(user.region) === idOf(doc.region)),
})

/** Puts a matter into the hands of counsel whose engagement holds and who has no conflict. */
const assign = async (
  { req, doc, user, input }: Taking,
  reason: string | null,
): Promise<Change> => {
  if (!input.engagement) throw userError(req, 'matter.engagementMissing')
  const unit = idOf(doc.unit) ?? ''
  const engagement = await requireEngagementInForce(req, input.engagement, unit)
  if (engagement.id === idOf(doc.engagement)) throw userError(req, 'matter.sameCounsel', {}, 409)
  const found = await counselOf(req, engagement.id)
  if (!found?.user) throw userError(req, 'matter.counselWithoutAccount', {}, 409)
  await refuseConflict(req, found.counsel.id, {
    unit,
    caseId: idOf(doc.case),
    isLitigation: doc.kind === 'litigation',
    counterparties: (doc.counterparties ?? []).map(({ name }) => name),
  })
  return {
    engagement: engagement.id,
    assignments: [
      ...(doc.assignments ?? []),
      {
        engagement: engagement.id,
        counselName: found.counsel.name,
        assignedOn: today(req),
        byName: user.name,
        reason,
      },
    ],
  }
}

const move = ({ req, doc, input }: Taking): Change => {
  const dueReason = requiredText(req, input.reason)
  const dueOn = input.on
  if (!dueOn) throw userError(req, 'matter.dueMissing')
  if (dueOn < today(req)) throw userError(req, 'matter.duePast', { day: dueOn })
  if (dueOn === doc.dueOn) throw userError(req, 'matter.dueSame', { day: dueOn }, 409)
  return { dueOn, dueReason }
}

const pass = ({ req, doc, input }: Taking): Change => {
  if (!input.adoption) throw userError(req, 'matter.adoptionMissing')
  const isHeldUnlawful = doc.conclusion === 'unlawful'
  if (isHeldUnlawful && !input.correction) throw userError(req, 'matter.correctionMissing')
  const mustExplain = input.adoption !== 'adopted' || isHeldUnlawful
  return {
    adoption: input.adoption,
    correction: isHeldUnlawful ? (input.correction ?? null) : null,
    passReason: mustExplain
      ? requiredText(req, input.reason, SHORTEST_REASON)
      : input.reason?.trim() || null,
    passedOn: today(req),
  }
}

const changes: Readonly<Record<MatterStep, (taking: Taking) => Change | Promise<Change>>> = {
  assign: (taking) => assign(taking, taking.input.reason?.trim() || null),
  reassign: (taking) => assign(taking, requiredText(taking.req, taking.input.reason)),
  move,
  pass,
  reopen: ({ req, doc, input }) => ({
    request: requiredText(req, input.text ?? input.reason, SHORTEST_REASON),
    dueOn: defaultDueOn(doc.kind, today(req)),
    opinion: null,
    conclusion: null,
  }),
  withdraw: ({ req, input }) => ({
    withdrawReason: requiredText(req, input.reason),
    withdrawnOn: today(req),
  }),
}

const gateOf = (doc: Matter) => ({
  kind: doc.kind,
  state: doc.state,
  isOfCase: isLitigationKey(doc.key),
  conclusion: doc.opinion ? (doc.conclusion ?? null) : null,
})

/** The matter with its hidden key. */
const matterForStep = async (req: PayloadRequest, id: string) => {
  const { user } = await recordForStep(req, 'matters', id)
  const doc = await req.payload.findByID({
    collection: 'matters',
    id,
    depth: 0,
    showHiddenFields: true,
    req,
  })
  return { doc, user }
}

/**
 * Takes a step of a matter in the transaction of the request.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment or the opinion stands against it
 */
export const takeMatterStep = async (
  req: PayloadRequest,
  id: string,
  step: MatterStep,
  input: MatterInput,
): Promise<Matter> => {
  const { doc, user } = await matterForStep(req, id)
  const problem = matterProblem(actorOf(user, doc), gateOf(doc), step)
  if (problem) {
    const state = labelOf(matterStates, doc.state, localeOf(req.i18n?.language))
    const status = matterProblemsOfPerson.includes(problem) ? 403 : 409
    throw userError(req, `matter.${problem}`, { state }, status)
  }
  const written = await req.payload.update({
    collection: 'matters',
    id,
    data: {
      ...(await changes[step]({ req, doc, user, input })),
      state: stateAfter(matterProcedure, step, doc.state) ?? doc.state,
    },
    depth: 0,
    req,
  })
  const before = idOf(doc.engagement)
  if (step === 'reassign' || step === 'withdraw') await voidOpinions(req, id)
  if (step === 'reassign') await tellCounsel(req, doc, before, 'matter.notice.taken')
  if (step === 'withdraw') await tellCounsel(req, doc, before, 'matter.notice.withdrawn')
  if (step === 'assign' || step === 'reassign')
    await tellCounsel(req, written, idOf(written.engagement), 'matter.notice.assigned')
  if (step === 'reopen') await tellCounsel(req, written, before, 'matter.notice.reopened')
  if (step === 'move') await tellCounsel(req, written, before, 'matter.notice.moved')
  return written
}

/** The steps of a matter that the user of a request may take now. */
export const matterActions = async (req: PayloadRequest, id: string): Promise<MatterStep[]> => {
  const { doc, user } = await matterForStep(req, id)
  return stepNames(matterProcedure).filter(
    (step) => matterProblem(actorOf(user, doc), gateOf(doc), step) === null,
  )
}
