import type { PayloadRequest } from 'payload'

import { archiveIndex, filesWithoutHash, hashOfArchive } from '@/src/decisions/archive/archiveIndex'
import { attachFiles } from '@/src/decisions/attachFiles'
import { feedback, holdHearing, openComments } from '@/src/decisions/consultations/participation'
import { decisionFacts } from '@/src/decisions/decisionFacts'
import { namesIn, type DecisionInput } from '@/src/decisions/decisionInput'
import { problemSentence } from '@/src/decisions/decisionProblem'
import { recordMeeting } from '@/src/decisions/recordMeeting'
import { submitReview } from '@/src/decisions/reviews/submitReview'
import type { ActionTaking, DecisionChange } from '@/src/decisions/taking'
import { uploadDraft } from '@/src/decisions/uploadDraft'
import { today } from '@/src/domain/clock'
import {
  actionProblem,
  dayProblem,
  decisionActions,
  entryProblem,
  openConditionals,
  personalProblems,
  type DecisionAction,
  type StepEntry,
} from '@/src/domain/decisions/decision'
import { missingMaterials, type Material } from '@/src/domain/decisions/review'
import type { FollowUp, StepKey } from '@/src/domain/decisions/steps'
import { materialOccasions } from '@/src/decisions/materialOccasions'
import { idOf } from '@/src/domain/idOf'
import { materialLabels } from '@/src/decisions/materialLabels'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { userError } from '@/src/i18n/userError'
import type { Decision } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText } from '@/src/steps/stepInput'

type Step = NonNullable<Decision['steps']>[number]

const entryOf = (taking: ActionTaking): StepEntry => {
  const { req, input } = taking
  return {
    on: input.on ?? today(req),
    note: input.text ?? null,
    files: new Set(input.files).size,
    departments: namesIn(input.departments),
    experts: namesIn(input.experts),
    hasInterest: input.hasInterest ?? false,
    isSigned: input.isSigned ?? false,
    isControllable: input.isControllable ?? false,
  }
}

/** The decision with one more step on record. */
const withStep = (
  { doc, facts, user }: ActionTaking,
  step: Omit<Step, 'by' | 'version'>,
): Step[] => [...(doc.steps ?? []), { ...step, version: facts.draft?.version ?? null, by: user.id }]

const recordStep =
  (key: StepKey) =>
  async (taking: ActionTaking): Promise<DecisionChange> => {
    const { req, doc, facts, input } = taking
    const entry = entryOf(taking)
    const problem = entryProblem(facts, key, entry, today(req))
    if (problem) {
      const sentence = problemSentence(req, problem, doc.state)
      throw userError(req, sentence.key, sentence.params, problem.kind === 'needs' ? 400 : 409)
    }
    return {
      steps: withStep(taking, {
        key,
        state: 'done',
        doneOn: entry.on,
        note: input.text?.trim() || null,
        files: await attachFiles(req, taking.user, input.files ?? [], taking.readers),
        departments: entry.departments.join('、') || null,
        experts: entry.experts.join('、') || null,
      }),
    }
  }

const recordMaterials = async (taking: ActionTaking): Promise<DecisionChange> => {
  const { req, doc, facts, input, user, readers } = taking
  const on = input.on ?? today(req)
  const early = dayProblem(facts, 'materials', on, today(req))
  if (early) {
    const sentence = problemSentence(req, early, doc.state)
    throw userError(req, sentence.key, sentence.params, 409)
  }
  const materials = input.materials ?? []
  const given: Material[] = materials.map(({ kind, file, remark }) => ({
    kind,
    hasFile: Boolean(file),
    remark: remark?.trim() || null,
  }))
  const missing = missingMaterials('discussion', materialOccasions(facts), given)
  if (missing.length > 0)
    throw userError(req, 'decision.materialsMissing', { kinds: materialLabels(req, missing) })
  await attachFiles(
    req,
    user,
    materials.map(({ file }) => file),
    readers,
  )
  return {
    steps: withStep(taking, {
      key: 'materials',
      state: 'done',
      doneOn: on,
      note: input.text?.trim() || null,
      materials: materials.map(({ kind, file, remark }) => ({
        kind,
        file: file ?? null,
        remark: remark?.trim() || null,
      })),
    }),
  }
}

const declareNotApplicable = (taking: ActionTaking): DecisionChange => {
  const { req, facts, input } = taking
  const key = openConditionals(facts).find((one) => one === input.step)
  if (!key) throw userError(req, 'decision.notConditional', {}, 409)
  if (key === 'public-participation' && (facts.comments || facts.hearings.length > 0))
    throw userError(req, 'decision.participationBegun', {}, 409)
  const decidedBy = input.decidedBy?.trim()
  if (!decidedBy) throw userError(req, 'decision.decidedByMissing')
  return {
    steps: withStep(taking, {
      key,
      state: 'not-applicable',
      doneOn: today(req),
      note: requiredText(req, input.reason, 5),
      decidedBy,
    }),
  }
}

const archive = async (taking: ActionTaking): Promise<DecisionChange> => {
  const change = await recordStep('archive')(taking)
  const index = await archiveIndex(taking.req, { ...taking.doc, ...change })
  const gone = filesWithoutHash(index)
  if (gone.length > 0)
    throw userError(
      taking.req,
      'decision.filesGone',
      { files: gone.map(({ title, id }) => title || id).join('、') },
      409,
    )
  return { ...change, archive: { ...index }, archiveHash: hashOfArchive(index) }
}

const followUp =
  (kind: FollowUp) =>
  async (taking: ActionTaking): Promise<DecisionChange> => {
    const { req, doc, input, user } = taking
    const on = input.on ?? today(req)
    const published = (doc.steps ?? []).findLast(({ key }) => key === 'publish')?.doneOn
    if (on > today(req)) throw userError(req, 'decision.inFuture', { day: on }, 409)
    if (published && on < published)
      throw userError(req, 'decision.tooEarly', { day: published }, 409)
    const files = await attachFiles(req, user, input.files ?? [], taking.readers)
    // A change or stop shows by its file that the procedure was gone through (art. 37).
    if (files.length === 0) throw userError(req, 'decision.filesMissing')
    return {
      followUps: [
        ...(doc.followUps ?? []),
        { kind, doneOn: on, note: requiredText(req, input.text, 5), files, by: user.id },
      ],
    }
  }

const drop = ({ req, input }: ActionTaking): DecisionChange => ({
  isDropped: true,
  dropReason: requiredText(req, input.reason),
})

type Take = (taking: ActionTaking) => DecisionChange | Promise<DecisionChange>

const takes: Readonly<Record<DecisionAction, Take>> = {
  proposal: recordStep('proposal'),
  start: recordStep('start'),
  'upload-draft': uploadDraft,
  drafting: recordStep('drafting'),
  consultation: recordStep('consultation'),
  'open-comments': openComments,
  hearing: holdHearing,
  feedback,
  'public-participation': recordStep('public-participation'),
  'expert-argument': recordStep('expert-argument'),
  'risk-assessment': recordStep('risk-assessment'),
  'not-applicable': declareNotApplicable,
  'submit-review': submitReview,
  materials: recordMaterials,
  discussion: recordMeeting,
  'party-request': recordStep('party-request'),
  publish: recordStep('publish'),
  archive,
  'execution-report': followUp('execution-report'),
  evaluation: followUp('evaluation'),
  change: followUp('change'),
  drop,
}

/** Who may read what is attached to a decision: its unit, the government, and the office of the region. */
const readersOf = async (req: PayloadRequest, doc: Decision): Promise<(string | null)[]> => [
  idOf(doc.handlingUnit),
  idOf(doc.decider),
  await agencyOfKind(req, idOf(doc.region) ?? '', 'law-office'),
]

/**
 * Takes a step of a decision in the transaction of the request. Whoever is second of two who act at once meets what
 * the first did: both write the decision itself.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong: the sentence says why
 */
export const takeDecisionStep = async (
  req: PayloadRequest,
  id: string,
  action: DecisionAction,
  input: DecisionInput,
): Promise<Decision> => {
  const { doc, user } = await recordForStep(req, 'decisions', id)
  const facts = await decisionFacts(req, doc)
  const problem = actionProblem(idOf(user.agency), facts, action, today(req))
  if (problem) {
    const { key, params } = problemSentence(req, problem, doc.state)
    throw userError(req, key, params, personalProblems.includes(problem.kind) ? 403 : 409)
  }
  const readers = await readersOf(req, doc)
  const change = await takes[action]({ req, doc, user, facts, input, readers })
  return req.payload.update({ collection: 'decisions', id, data: change, depth: 0, req })
}

/** The actions that the user of a request may take now. */
export const decisionActionsFor = async (
  req: PayloadRequest,
  id: string,
): Promise<DecisionAction[]> => {
  const { doc, user } = await recordForStep(req, 'decisions', id)
  const facts = await decisionFacts(req, doc)
  return decisionActions.filter(
    (action) => actionProblem(idOf(user.agency), facts, action, today(req)) === null,
  )
}
