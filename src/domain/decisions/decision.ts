import type { Day } from '@/src/domain/day'
import type { MeetingResult } from '@/src/domain/decisions/meeting'
import {
  passingConclusions,
  type ReviewConclusion,
  type ReviewState,
} from '@/src/domain/decisions/review'
import {
  stepRule,
  stepRules,
  type FollowUp,
  type StepKey,
  type StepNeed,
} from '@/src/domain/decisions/steps'
import { hearingMaterialsEnd, periodStanding } from '@/src/domain/decisions/consultation'
import type { Option } from '@/src/domain/options'

/** How far a major administrative decision has come (国务院令第713号). */
export const decisionStates = [
  { value: 'proposed', label: { zh: '建议论证', en: 'Proposed' } },
  { value: 'drafting', label: { zh: '拟订与论证', en: 'Being drafted' } },
  { value: 'in-review', label: { zh: '合法性审查', en: 'In legality review' } },
  { value: 'for-discussion', label: { zh: '提请集体讨论', en: 'For collective discussion' } },
  { value: 'decided', label: { zh: '已决定', en: 'Decided' } },
  { value: 'published', label: { zh: '已公布', en: 'Published' } },
  { value: 'archived', label: { zh: '已归档', en: 'Archived' } },
  { value: 'dropped', label: { zh: '已终止', en: 'Dropped' } },
] as const satisfies readonly Option[]
export type DecisionState = (typeof decisionStates)[number]['value']

export const recordedStates = [
  { value: 'done', label: { zh: '已完成', en: 'Done' } },
  { value: 'not-applicable', label: { zh: '不适用', en: 'Not applicable' } },
] as const satisfies readonly Option[]

/** One version of the draft; its hash is that of the file. */
export interface DraftVersion {
  readonly version: number
  readonly hash: string
}

/** A step that somebody has recorded. */
export interface RecordedStep {
  readonly key: StepKey
  readonly state: (typeof recordedStates)[number]['value']
  readonly on: Day
  /** The version of the draft that stood when it was recorded. */
  readonly version: number | null
}

/** A legality review of one version. */
export interface DecisionReview extends DraftVersion {
  readonly state: ReviewState
  readonly conclusion: ReviewConclusion | null
  readonly concludedOn: Day | null
}

/** A collective discussion of one version. */
export interface DecisionMeeting extends DraftVersion {
  readonly result: MeetingResult
  readonly heldOn: Day
}

/** A decision as its procedure reads it. */
export interface DecisionFacts {
  /** Ids of organizations. */
  readonly handlingUnit: string
  readonly decider: string
  readonly isDropped: boolean
  readonly steps: readonly RecordedStep[]
  readonly draft: DraftVersion | null
  /** In the order in which they were asked for. */
  readonly reviews: readonly DecisionReview[]
  /** In the order in which they were held. */
  readonly meetings: readonly DecisionMeeting[]
  readonly comments: {
    readonly fromOn: Day
    readonly toOn: Day
    readonly unanswered: number
    readonly hasFeedback: boolean
  } | null
  readonly hearings: readonly { readonly heldOn: Day }[]
}

/** Why the gate before the collective discussion is shut (arts. 25 and 26). */
export type GateProblem =
  | 'noDraft'
  | 'notReviewed'
  | 'draftChanged'
  | 'reviewPending'
  | 'reviewReturned'
  | 'needsChanges'
  | 'unlawful'

const isOf = (draft: DraftVersion, one: DraftVersion): boolean =>
  draft.version === one.version && draft.hash === one.hash

/** The latest review of the draft as it stands now; null where this version has none. */
export const reviewOfDraft = ({
  draft,
  reviews,
}: Pick<DecisionFacts, 'draft' | 'reviews'>): DecisionReview | null =>
  (draft && reviews.findLast((one) => one.state !== 'void' && isOf(draft, one))) ?? null

/**
 * Why the draft as it stands may not be discussed; null with a passing review of exactly this version. A review
 * of an earlier version counts for nothing, and asking for comments is no review.
 */
export const gateProblem = (
  facts: Pick<DecisionFacts, 'draft' | 'reviews'>,
): GateProblem | null => {
  if (!facts.draft) return 'noDraft'
  const review = reviewOfDraft(facts)
  if (!review)
    return facts.reviews.some(({ conclusion }) => conclusion) ? 'draftChanged' : 'notReviewed'
  if (review.state === 'returned') return 'reviewReturned'
  if (review.state !== 'concluded' || !review.conclusion) return 'reviewPending'
  if (passingConclusions.includes(review.conclusion)) return null
  return review.conclusion === 'unlawful' ? 'unlawful' : 'needsChanges'
}

/** Whether the next review only confirms what an earlier one asked to be changed: it may be quick. */
export const isConfirmingReview = ({ reviews }: Pick<DecisionFacts, 'reviews'>): boolean =>
  reviews.findLast(({ conclusion }) => conclusion !== null)?.conclusion === 'lawful-with-changes'

/**
 * Whether the government has decided: its last discussion passed this version, or passed it with changes and the
 * changed version has been found lawful since.
 */
export const isDecided = (facts: DecisionFacts): boolean => {
  const last = facts.meetings.at(-1)
  if (!last || !facts.draft) return false
  if (last.result === 'passed') return isOf(facts.draft, last)
  return (
    last.result === 'passed-with-changes' &&
    facts.draft.version > last.version &&
    gateProblem(facts) === null
  )
}

const recorded = ({ steps }: DecisionFacts, key: StepKey): RecordedStep | null =>
  steps.findLast((one) => one.key === key) ?? null

/** How a step stands, and since which day. */
export interface StepStanding {
  readonly state: 'done' | 'not-applicable' | 'open'
  readonly on: Day | null
}

const open: StepStanding = { state: 'open', on: null }

/** How a step stands. Review and discussion follow from their own records, never from a tick. */
export const stepStanding = (facts: DecisionFacts, key: StepKey): StepStanding => {
  if (key === 'legality-review') {
    const review = reviewOfDraft(facts)
    return gateProblem(facts) === null ? { state: 'done', on: review?.concludedOn ?? null } : open
  }
  if (key === 'discussion')
    return isDecided(facts) ? { state: 'done', on: facts.meetings.at(-1)?.heldOn ?? null } : open
  const step = recorded(facts, key)
  if (!step) return open
  // The list of materials is of one version: a changed draft goes with a new list.
  const isOutdated =
    key === 'materials' && step.version !== facts.draft?.version && !isDecided(facts)
  return isOutdated ? open : { state: step.state, on: step.on }
}

const isBehind = (facts: DecisionFacts, key: StepKey): boolean =>
  stepStanding(facts, key).state !== 'open'

/** The state that follows from what is on record. */
export const decisionState = (facts: DecisionFacts): DecisionState => {
  if (facts.isDropped || facts.meetings.at(-1)?.result === 'rejected') return 'dropped'
  if (isBehind(facts, 'archive')) return 'archived'
  if (isBehind(facts, 'publish')) return 'published'
  if (isDecided(facts)) return 'decided'
  const gate = gateProblem(facts)
  if (gate === null) return 'for-discussion'
  if (gate === 'reviewPending') return 'in-review'
  return isBehind(facts, 'start') ? 'drafting' : 'proposed'
}

/** The steps that a step presupposes and that are not behind it. */
export const missingBefore = (facts: DecisionFacts, key: StepKey): StepKey[] =>
  stepRule(key).after.filter((one) => !isBehind(facts, one))

/** One thing that stands in the way of the collective discussion. */
export type DiscussionProblem =
  { readonly kind: 'over' | GateProblem } | { readonly kind: 'stepMissing'; readonly step: StepKey }

/**
 * Everything that stands in the way of the collective discussion of the draft as it stands; empty when it may be
 * discussed. Every step before it must be done, or be conditional and declared not applicable.
 */
export const problemsOfDiscussion = (facts: DecisionFacts): DiscussionProblem[] => {
  const state = decisionState(facts)
  if (['decided', 'published', 'archived', 'dropped'].includes(state)) return [{ kind: 'over' }]
  const before = stepRules.slice(
    0,
    stepRules.findIndex(({ key }) => key === 'discussion'),
  )
  const gate = gateProblem(facts)
  return [
    ...before
      .filter(({ key }) => key !== 'legality-review' && !isBehind(facts, key))
      .map(({ key }): DiscussionProblem => ({ kind: 'stepMissing', step: key })),
    ...(gate ? [{ kind: gate }] : []),
  ]
}

/** What somebody may do with a decision besides its steps. */
type OtherAction =
  | 'upload-draft'
  | 'open-comments'
  | 'hearing'
  | 'feedback'
  | 'not-applicable'
  | 'submit-review'
  | 'drop'

export type DecisionAction = Exclude<StepKey, 'legality-review'> | OtherAction | FollowUp

/** Every action, in the order of the procedure. */
export const decisionActions: readonly DecisionAction[] = [
  'proposal',
  'start',
  'upload-draft',
  'drafting',
  'consultation',
  'open-comments',
  'hearing',
  'feedback',
  'public-participation',
  'expert-argument',
  'risk-assessment',
  'not-applicable',
  'submit-review',
  'materials',
  'discussion',
  'party-request',
  'publish',
  'archive',
  'execution-report',
  'evaluation',
  'change',
  'drop',
]

/** Why an action cannot be taken now; the kinds are sentences of the catalogue. */
export type ActionProblem =
  | {
      readonly kind:
        | 'onlyUnit'
        | 'onlyDecider'
        | 'over'
        | 'decided'
        | 'doneAlready'
        | 'notStarted'
        | 'commentsOpened'
        | 'noComments'
        | 'commentsRunning'
        | 'reviewUnderWay'
        | 'reviewedAlready'
        | 'notPublished'
        | 'nothingConditional'
        | GateProblem
    }
  | { readonly kind: 'missingBefore'; readonly steps: readonly StepKey[] }

/** Problems of a person rather than of the moment. */
export const personalProblems: readonly ActionProblem['kind'][] = ['onlyUnit', 'onlyDecider']

const byDecider: readonly DecisionAction[] = ['start', 'discussion', 'party-request', 'publish']
const byEither: readonly DecisionAction[] = ['drop', 'execution-report', 'evaluation', 'change']

const problemOfPerson = (
  agency: string | null,
  { handlingUnit, decider }: DecisionFacts,
  action: DecisionAction,
): ActionProblem | null => {
  const isUnit = agency === handlingUnit
  const isDecider = agency === decider
  if (byEither.includes(action)) return isUnit || isDecider ? null : { kind: 'onlyUnit' }
  if (byDecider.includes(action)) return isDecider ? null : { kind: 'onlyDecider' }
  return isUnit ? null : { kind: 'onlyUnit' }
}

/** Conditional steps that are neither done nor declared not applicable, and whose turn has come. */
export const openConditionals = (facts: DecisionFacts): StepKey[] =>
  stepRules
    .filter(
      ({ key, isConditional }) =>
        isConditional && !isBehind(facts, key) && missingBefore(facts, key).length === 0,
    )
    .map(({ key }) => key)

const problemOfStep = (facts: DecisionFacts, key: StepKey): ActionProblem | null => {
  const missing = missingBefore(facts, key)
  if (missing.length > 0) {
    const gate = gateProblem(facts)
    return gate && missing.includes('legality-review')
      ? { kind: gate }
      : { kind: 'missingBefore', steps: missing }
  }
  return isBehind(facts, key) ? { kind: 'doneAlready' } : null
}

const problemOfMoment = (
  facts: DecisionFacts,
  action: DecisionAction,
  day: Day,
): ActionProblem | null => {
  switch (action) {
    case 'upload-draft':
      if (!isBehind(facts, 'start')) return { kind: 'notStarted' }
      return isDecided(facts) ? { kind: 'decided' } : null
    case 'open-comments':
    case 'hearing':
      if (action === 'open-comments' && facts.comments) return { kind: 'commentsOpened' }
      return problemOfStep(facts, 'public-participation')
    case 'public-participation':
      return (
        problemOfStep(facts, action) ??
        (facts.comments && periodStanding(facts.comments, day) !== 'over'
          ? { kind: 'commentsRunning' }
          : null)
      )
    case 'feedback':
      if (!facts.comments) return { kind: 'noComments' }
      if (facts.comments.hasFeedback) return { kind: 'doneAlready' }
      return periodStanding(facts.comments, day) === 'over' ? null : { kind: 'commentsRunning' }
    case 'not-applicable':
      return openConditionals(facts).length > 0 ? null : { kind: 'nothingConditional' }
    case 'submit-review': {
      const missing = missingBefore(facts, 'legality-review')
      if (!facts.draft) return { kind: 'noDraft' }
      if (missing.length > 0) return { kind: 'missingBefore', steps: missing }
      const gate = gateProblem(facts)
      if (gate === null) return { kind: 'reviewedAlready' }
      if (gate === 'reviewPending') return { kind: 'reviewUnderWay' }
      // The same words again would get the same answer: the draft must change first.
      return gate === 'unlawful' || gate === 'needsChanges' ? { kind: gate } : null
    }
    case 'discussion': {
      const problems = problemsOfDiscussion(facts)
      const gate = problems.find((one) => one.kind !== 'stepMissing')
      if (gate) return gate
      const steps = problems.flatMap((one) => (one.kind === 'stepMissing' ? [one.step] : []))
      return steps.length > 0 ? { kind: 'missingBefore', steps } : null
    }
    case 'execution-report':
    case 'evaluation':
    case 'change':
      return isBehind(facts, 'publish') ? null : { kind: 'notPublished' }
    case 'drop':
      return isDecided(facts) ? { kind: 'decided' } : null
    default:
      return problemOfStep(facts, action)
  }
}

const afterwards: readonly DecisionAction[] = ['execution-report', 'evaluation', 'change']

/**
 * Why somebody may not take an action now; null when it is allowed.
 *
 * @param agency id of the organization that the user acts for
 */
export const actionProblem = (
  agency: string | null,
  facts: DecisionFacts,
  action: DecisionAction,
  day: Day,
): ActionProblem | null => {
  const personal = problemOfPerson(agency, facts, action)
  if (personal) return personal
  const state = decisionState(facts)
  if (state === 'dropped' || (state === 'archived' && !afterwards.includes(action)))
    return { kind: 'over' }
  return problemOfMoment(facts, action, day)
}

/** What was entered with a step, as far as the step needs it. */
export interface StepEntry {
  readonly on: Day
  readonly note: string | null
  readonly files: number
  /** Names. */
  readonly departments: readonly string[]
  readonly experts: readonly string[]
  /** Whether one of the experts has an interest in the matter (art. 20). */
  readonly hasInterest: boolean
  readonly isSigned: boolean
  readonly isControllable: boolean
}

export type EntryProblem =
  | { readonly kind: 'needs'; readonly needs: readonly StepNeed[] }
  | { readonly kind: 'inFuture'; readonly day: Day }
  | { readonly kind: 'tooEarly'; readonly day: Day }
  | {
      readonly kind:
        'interested' | 'commentsRunning' | 'unanswered' | 'noFeedback' | 'uncontrollable'
    }

/** The latest day of the steps that a step presupposes. */
export const earliestDay = (facts: DecisionFacts, key: StepKey): Day | null =>
  stepRule(key)
    .after.flatMap((one) => stepStanding(facts, one).on ?? [])
    .sort()
    .at(-1) ?? null

const lacks = (need: StepNeed, facts: DecisionFacts, entry: StepEntry): boolean => {
  switch (need) {
    case 'note':
      return (entry.note ?? '').trim().length < 2
    case 'files':
      return entry.files === 0
    case 'draft':
      return facts.draft === null
    case 'departments':
      return entry.departments.length === 0
    case 'participation':
      return facts.comments === null && facts.hearings.length === 0
    case 'experts':
      return entry.experts.length === 0
    case 'signature':
      return !entry.isSigned
    // Both are judged by what was entered, with sentences of their own.
    case 'controllable':
    case 'materials':
      return false
  }
}

/** Why a day does not suit a step: it lies ahead, or before a step that it presupposes. */
export const dayProblem = (
  facts: DecisionFacts,
  key: StepKey,
  on: Day,
  day: Day,
): EntryProblem | null => {
  if (on > day) return { kind: 'inFuture', day: on }
  const earliest = earliestDay(facts, key)
  return earliest && on < earliest ? { kind: 'tooEarly', day: earliest } : null
}

const problemOfParticipation = ({ comments }: DecisionFacts, day: Day): EntryProblem | null => {
  if (!comments) return null
  if (periodStanding(comments, day) !== 'over') return { kind: 'commentsRunning' }
  if (comments.unanswered > 0) return { kind: 'unanswered' }
  return comments.hasFeedback ? null : { kind: 'noFeedback' }
}

/** What is wrong with what was entered with a step; null when it may be recorded. */
export const entryProblem = (
  facts: DecisionFacts,
  key: StepKey,
  entry: StepEntry,
  day: Day,
): EntryProblem | null => {
  const ofDay = dayProblem(facts, key, entry.on, day)
  if (ofDay) return ofDay
  const needs = stepRule(key).needs.filter((need) => lacks(need, facts, entry))
  if (needs.length > 0) return { kind: 'needs', needs }
  if (key === 'expert-argument' && entry.hasInterest) return { kind: 'interested' }
  if (key === 'risk-assessment' && !entry.isControllable) return { kind: 'uncontrollable' }
  return key === 'public-participation' ? problemOfParticipation(facts, day) : null
}

/** A hearing on a draft (arts. 16 and 17). */
export interface HearingEntry {
  readonly heldOn: Day
  readonly materialsOn: Day
  readonly isSigned: boolean
  readonly hasRecord: boolean
}

export type HearingProblem = 'heldAhead' | 'materialsLate' | 'recordMissing' | 'recordUnsigned'

/** What is wrong with the record of a hearing; null when it may be entered. */
export const hearingProblem = (
  { heldOn, materialsOn, isSigned, hasRecord }: HearingEntry,
  day: Day,
): HearingProblem | null => {
  if (heldOn > day) return 'heldAhead'
  if (materialsOn > hearingMaterialsEnd(heldOn)) return 'materialsLate'
  if (!hasRecord) return 'recordMissing'
  return isSigned ? null : 'recordUnsigned'
}
