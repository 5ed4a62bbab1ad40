import type { PayloadRequest } from 'payload'

import { pullFacts } from '@/src/accountability/promotions/pullFacts'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, type StepInput } from '@/src/steps/stepInput'
import { today } from '@/src/domain/clock'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import {
  promotionProblem,
  promotionProcedure,
  promotionStates,
  type PromotionFacts,
  type PromotionStep,
} from '@/src/domain/accountability/promotionOpinion'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { PromotionOpinion, User } from '@/src/payload-types'

const SHORTEST_OPINION = 10

type Taking = (
  req: PayloadRequest,
  doc: PromotionOpinion,
  user: User,
  input: StepInput,
) => Partial<PromotionOpinion> | Promise<Partial<PromotionOpinion>>

const pull: Taking = async (req, doc) => ({
  facts: (await pullFacts(req, idOf(doc.agency) ?? '', { from: doc.fromOn, to: doc.toOn })).map(
    (fact) => ({ ...fact, records: [...fact.records] }),
  ),
  pulledOn: today(req),
  opinion: null,
  draftedBy: null,
})

const changes: Readonly<Record<PromotionStep, Taking>> = {
  pull,
  draft: (req, _doc, user, input) => ({
    opinion: requiredText(req, input.text, SHORTEST_OPINION),
    draftedBy: user.id,
    returnReason: null,
  }),
  return: (req, _doc, _user, input) => ({ returnReason: requiredText(req, input.reason) }),
  approve: (req, _doc, user) => ({ approvedBy: user.id, approvedOn: today(req) }),
  send: (req) => ({ sentOn: today(req) }),
}

const factsOf = (doc: PromotionOpinion): PromotionFacts => ({
  state: doc.state,
  draftedBy: idOf(doc.draftedBy),
})

/**
 * Takes a step of an opinion in the transaction of the request.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong
 */
export const takePromotionStep = async (
  req: PayloadRequest,
  id: string,
  step: PromotionStep,
  input: StepInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'promotion-opinions', id)
  const problem = promotionProblem(user.id, factsOf(doc), step)
  if (problem) {
    const state = labelOf(promotionStates, doc.state, localeOf(req.i18n?.language))
    throw userError(req, `promotion.${problem}`, { state }, problem === 'ownDraft' ? 403 : 409)
  }
  await req.payload.update({
    collection: 'promotion-opinions',
    id,
    data: {
      ...(await changes[step](req, doc, user, input)),
      state: stateAfter(promotionProcedure, step, doc.state) ?? doc.state,
    },
    depth: 0,
    req,
  })
}

/** The steps of an opinion that the user of a request may take now. */
export const promotionActions = async (
  req: PayloadRequest,
  id: string,
): Promise<PromotionStep[]> => {
  const { doc, user } = await recordForStep(req, 'promotion-opinions', id)
  return stepNames(promotionProcedure).filter(
    (step) => promotionProblem(user.id, factsOf(doc), step) === null,
  )
}
