import type { PayloadRequest } from 'payload'

import { actorOf } from '@/src/counsel/matters/matterSteps'
import { tellCounsel } from '@/src/counsel/matters/tellCounsel'
import { tellUnit } from '@/src/counsel/matters/tellUnit'
import { opinionHash } from '@/src/counsel/opinions/opinionHash'
import { today } from '@/src/domain/clock'
import { isInForce } from '@/src/domain/counsel/engagement'
import {
  isOnTime,
  opinionGaps,
  opinionProblem,
  opinionProblemsOfPerson,
  opinionProcedure,
  opinionStates,
  type OpinionActor,
  type OpinionStep,
} from '@/src/domain/counsel/opinion'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { storedFileHash } from '@/src/files/storedFileHash'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { LegalOpinion, Matter, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, type StepInput } from '@/src/steps/stepInput'

interface Taking {
  readonly req: PayloadRequest
  readonly doc: LegalOpinion
  readonly matter: Matter
  readonly user: User
  readonly input: StepInput
}

const isAssigned = async (
  req: PayloadRequest,
  doc: LegalOpinion,
  matter: Matter,
): Promise<boolean> => {
  const id = idOf(doc.engagement)
  if (!id || id !== idOf(matter.engagement) || matter.state !== 'assigned') return false
  const engagement = await req.payload.findByID({
    collection: 'engagements',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return engagement !== null && isInForce(engagement, today(req))
}

const actor = async (
  req: PayloadRequest,
  user: User,
  doc: LegalOpinion,
  matter: Matter,
): Promise<OpinionActor> => {
  const isAuthor = user.id === idOf(doc.author)
  const { isUnit, isOffice } = actorOf(user, matter)
  return {
    isAuthor,
    isAssigned: isAuthor && (await isAssigned(req, doc, matter)),
    isReviewer: isUnit || isOffice,
  }
}

const submit = ({ req, doc, matter }: Taking): Partial<LegalOpinion> => {
  const gaps = opinionGaps({ ...doc, files: doc.files?.length ?? 0 })
  if (gaps.length > 0) {
    const locale = localeOf(req.i18n?.language)
    throw userError(req, 'opinion.incomplete', {
      gaps: gaps.map((gap) => gap[locale]).join(locale === 'zh' ? '、' : ', '),
    })
  }
  const submittedOn = today(req)
  return {
    submittedOn,
    dueOn: matter.dueOn,
    isOnTime: isOnTime(submittedOn, matter.dueOn),
    returnReason: null,
  }
}

/** The hash of each file, over its bytes as they lie in the store. */
const hashesOfFiles = async ({ req, doc }: Taking): Promise<LegalOpinion['fileHashes']> => {
  const hashes: NonNullable<LegalOpinion['fileHashes']> = []
  for (const id of (doc.files ?? []).flatMap((file) => idOf(file) ?? [])) {
    const file = await req.payload.findByID({ collection: 'files', id, depth: 0, req })
    const sha256 = await storedFileHash(file)
    if (!sha256 || sha256 !== file.sha256)
      throw userError(req, 'opinion.fileChanged', { name: file.filename ?? id }, 409)
    hashes.push({ file: id, name: file.title ?? file.filename ?? id, sha256 })
  }
  return hashes
}

const review = async (taking: Taking): Promise<Partial<LegalOpinion>> => {
  const { req, doc, user } = taking
  const reviewed = {
    reviewedBy: user.id,
    reviewerName: user.name,
    reviewedOn: today(req),
    fileHashes: await hashesOfFiles(taking),
  }
  return { ...reviewed, hash: opinionHash({ ...doc, ...reviewed }) }
}

const changes: Readonly<
  Record<OpinionStep, (taking: Taking) => Partial<LegalOpinion> | Promise<Partial<LegalOpinion>>>
> = {
  submit,
  return: ({ req, input }) => ({ returnReason: requiredText(req, input.reason) }),
  review,
}

/** What becomes of the matter with each step of its opinion. */
const matterAfter: Readonly<Record<OpinionStep, (doc: LegalOpinion) => Partial<Matter>>> = {
  submit: () => ({ state: 'opined' }),
  return: () => ({ state: 'assigned' }),
  review: ({ id, conclusion }) => ({
    state: 'reviewed',
    opinion: id,
    conclusion: conclusion ?? null,
  }),
}

const opinionForStep = async (req: PayloadRequest, id: string) => {
  const { doc, user } = await recordForStep(req, 'legal-opinions', id)
  const matter = await req.payload.findByID({
    collection: 'matters',
    id: idOf(doc.matter) ?? '',
    depth: 0,
    req,
  })
  return { doc, user, matter }
}

/**
 * Takes a step of an opinion in the transaction of the request; its matter moves along.
 *
 * @throws userError 400 for an incomplete opinion, 403 who may not, 404 who may not see it, 409 at the wrong moment
 */
export const takeOpinionStep = async (
  req: PayloadRequest,
  id: string,
  step: OpinionStep,
  input: StepInput,
): Promise<void> => {
  const { doc, user, matter } = await opinionForStep(req, id)
  const problem = opinionProblem(await actor(req, user, doc, matter), doc.state, step)
  if (problem) {
    const state = labelOf(opinionStates, doc.state, localeOf(req.i18n?.language))
    const status = opinionProblemsOfPerson.includes(problem) ? 403 : 409
    throw userError(req, `opinion.${problem}`, { state }, status)
  }
  const written = await req.payload.update({
    collection: 'legal-opinions',
    id,
    data: {
      ...(await changes[step]({ req, doc, matter, user, input })),
      state: stateAfter(opinionProcedure, step, doc.state) ?? doc.state,
    },
    depth: 0,
    req,
  })
  const after = await req.payload.update({
    collection: 'matters',
    id: matter.id,
    data: matterAfter[step](written),
    depth: 0,
    req,
  })
  const engagement = idOf(doc.engagement)
  if (step === 'submit') await tellUnit(req, after, 'matter.notice.opined', { withOffice: true })
  if (step === 'return') await tellCounsel(req, after, engagement, 'matter.notice.returned')
  if (step === 'review') await tellCounsel(req, after, engagement, 'matter.notice.reviewed')
}

/** The steps of an opinion that the user of a request may take now. */
export const opinionActions = async (req: PayloadRequest, id: string): Promise<OpinionStep[]> => {
  const { doc, user, matter } = await opinionForStep(req, id)
  const who = await actor(req, user, doc, matter)
  return stepNames(opinionProcedure).filter((step) => opinionProblem(who, doc.state, step) === null)
}
