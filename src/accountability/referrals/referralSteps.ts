import type { PayloadRequest } from 'payload'

import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, type StepInput } from '@/src/steps/stepInput'
import { today } from '@/src/domain/clock'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import {
  personalReferralProblems,
  referralProblem,
  referralProcedure,
  referralStates,
  type ReferralFacts,
  type ReferralStep,
} from '@/src/domain/accountability/referral'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Referral, User } from '@/src/payload-types'

const factsOf = async (req: PayloadRequest, doc: Referral): Promise<ReferralFacts> => {
  const region = await req.payload.findByID({
    collection: 'regions',
    id: idOf(doc.region) ?? '',
    depth: 0,
    req,
  })
  return {
    state: doc.state,
    isOfPrefecture: region.level === 'prefecture',
    author: idOf(doc.author),
    countyReviewer: idOf(doc.countyReview?.by),
  }
}

const changes: Readonly<
  Record<ReferralStep, (req: PayloadRequest, user: User, input: StepInput) => Partial<Referral>>
> = {
  'county-review': (req, user, { text }) => ({
    countyReview: { opinion: requiredText(req, text), by: user.id, reviewedOn: today(req) },
  }),
  'prefecture-review': (req, user, { text }) => ({
    prefectureReview: { opinion: requiredText(req, text), by: user.id, reviewedOn: today(req) },
  }),
  'hand-over': (req) => ({ handedOverOn: today(req) }),
  receive: (req, _user, { text }) => ({
    receivedOn: today(req),
    receiptNote: text?.trim() || null,
  }),
  result: (req, _user, { text }) => ({ resultOn: today(req), result: requiredText(req, text) }),
  drop: (req, _user, { reason }) => ({ dropReason: requiredText(req, reason) }),
}

/**
 * Takes a step of a referral in the transaction of the request. Nobody is told of it.
 *
 * @throws userError 403 who may not, 404 for whom it does not exist, 409 when the moment is wrong
 */
export const takeReferralStep = async (
  req: PayloadRequest,
  id: string,
  step: ReferralStep,
  input: StepInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'referrals', id)
  const problem = referralProblem(user, await factsOf(req, doc), step)
  if (problem) {
    const state = labelOf(referralStates, doc.state, localeOf(req.i18n?.language))
    const status = personalReferralProblems.includes(problem) ? 403 : 409
    throw userError(req, `referral.${problem}`, { state }, status)
  }
  await req.payload.update({
    collection: 'referrals',
    id,
    data: {
      ...changes[step](req, user, input),
      state: stateAfter(referralProcedure, step, doc.state) ?? doc.state,
    },
    depth: 0,
    req,
  })
}

/** The steps of a referral that the user of a request may take now. */
export const referralActions = async (req: PayloadRequest, id: string): Promise<ReferralStep[]> => {
  const { doc, user } = await recordForStep(req, 'referrals', id)
  const facts = await factsOf(req, doc)
  return stepNames(referralProcedure).filter((step) => referralProblem(user, facts, step) === null)
}
