import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { reviewedOpinionOf } from '@/src/counsel/matters/reviewedOpinionOf'
import { attachFiles } from '@/src/decisions/attachFiles'
import { yesNo } from '@/src/decisions/decisionInput'
import { withdrawMatter } from '@/src/decisions/reviews/withdrawMatter'
import { today } from '@/src/domain/clock'
import {
  conclusionProblem,
  reviewConclusions,
  reviewHeads,
  reviewProblem,
  reviewProcedure,
  reviewStates,
  type ReviewConclusion,
  type ReviewFacts,
  type ReviewStep,
} from '@/src/domain/decisions/review'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { reconcileLegalityReview } from '@/src/ledger/reconcile'
import type { LegalityReview, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, stepSchema } from '@/src/steps/stepInput'

const conclusions = reviewConclusions.map(({ value }) => value) as [
  ReviewConclusion,
  ...ReviewConclusion[],
]

/** What a step of a review may bring along; a finding is flat, as the form of the page sends it. */
export const reviewInput = stepSchema.extend({
  conclusion: z.enum(conclusions).optional(),
  authorityLawful: yesNo.optional(),
  authorityText: z.string().max(5000).optional(),
  procedureLawful: yesNo.optional(),
  procedureText: z.string().max(5000).optional(),
  contentLawful: yesNo.optional(),
  contentText: z.string().max(5000).optional(),
  legalRisk: z.string().max(5000).optional(),
  signer: z.string().max(100).optional(),
})
export type ReviewInput = z.infer<typeof reviewInput>

const factsOf = async (req: PayloadRequest, doc: LegalityReview): Promise<ReviewFacts> => {
  const { isExploratory } = await req.payload.findByID({
    collection: 'decisions',
    id: idOf(doc.decision) ?? '',
    depth: 0,
    req,
  })
  const matter = idOf(doc.matter)
  return {
    state: doc.state,
    reviewer: idOf(doc.reviewer) ?? '',
    isExploratory: isExploratory ?? false,
    hasCounselOpinion: matter !== null && (await reviewedOpinionOf(req, matter)) !== null,
  }
}

const conclude = async (
  req: PayloadRequest,
  doc: LegalityReview,
  user: User,
  input: ReviewInput,
  isExploratory: boolean,
): Promise<Partial<LegalityReview>> => {
  const { conclusion } = input
  if (!conclusion) throw userError(req, 'review.conclusionMissing')
  const findings = reviewHeads.map(({ value }) => ({
    head: value,
    isLawful: input[`${value}Lawful`] ?? false,
    text: input[`${value}Text`]?.trim() ?? '',
  }))
  const legalRisk = input.legalRisk?.trim() || null
  const problem = conclusionProblem({ conclusion, findings, legalRisk }, isExploratory)
  if (problem) throw userError(req, `review.${problem}`)
  const signer = input.signer?.trim()
  if (!signer) throw userError(req, 'review.signerMissing')
  const [opinionFile] = await attachFiles(req, user, (input.files ?? []).slice(0, 1), [
    idOf(doc.handlingUnit),
    idOf(doc.decider),
    idOf(doc.reviewer),
  ])
  if (!opinionFile) throw userError(req, 'review.opinionMissing')
  const opinion = await reviewedOpinionOf(req, idOf(doc.matter) ?? '')
  return {
    conclusion,
    findings,
    legalRisk,
    signer,
    opinionFile,
    counselOpinion: opinion?.id ?? null,
    concludedOn: today(req),
    concludedBy: user.id,
  }
}

/**
 * Takes a step of a legality review in the transaction of the request. The decision is written with it, so that of a
 * conclusion and a new draft at the same moment one meets the other.
 *
 * @throws userError 403 who does not review, 404 who may not see it, 409 when the moment is wrong
 */
export const takeReviewStep = async (
  req: PayloadRequest,
  id: string,
  step: ReviewStep,
  input: ReviewInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'legality-reviews', id)
  const facts = await factsOf(req, doc)
  const problem = reviewProblem(idOf(user.agency), facts, step)
  if (problem) {
    const state = labelOf(reviewStates, doc.state, localeOf(req.i18n?.language))
    throw userError(req, `review.${problem}`, { state }, problem === 'onlyReviewer' ? 403 : 409)
  }
  const change =
    step === 'conclude'
      ? await conclude(req, doc, user, input, facts.isExploratory)
      : step === 'return'
        ? { returnReason: requiredText(req, input.reason, 5) }
        : {}
  await req.payload.update({
    collection: 'legality-reviews',
    id,
    data: { ...change, state: stateAfter(reviewProcedure, step, doc.state) ?? doc.state },
    depth: 0,
    req,
  })
  if (step === 'return') await withdrawMatter(req, doc, '送审材料退回补充。')
  await reconcileLegalityReview(req, id)
  // Its state follows from its reviews.
  await req.payload.update({
    collection: 'decisions',
    id: idOf(doc.decision) ?? '',
    data: {},
    depth: 0,
    req,
  })
}

/** The steps of a review that the user of a request may take now. */
export const reviewActions = async (req: PayloadRequest, id: string): Promise<ReviewStep[]> => {
  const { doc, user } = await recordForStep(req, 'legality-reviews', id)
  const facts = await factsOf(req, doc)
  return stepNames(reviewProcedure).filter(
    (step) => reviewProblem(idOf(user.agency), facts, step) === null,
  )
}
