import { isDeepStrictEqual } from 'node:util'

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { sameValue } from '@/hooks/records/sameValue'
import { decisionFacts } from '@/src/decisions/decisionFacts'
import { discussionSentence } from '@/src/decisions/decisionProblem'
import { decisionState, problemsOfDiscussion } from '@/src/domain/decisions/decision'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { userError } from '@/src/i18n/userError'
import type { Decision } from '@/src/payload-types'

type Fields = Partial<Decision>

/** What is written by whoever prepares a decision, until its draft goes for review. */
const wording = [
  'title',
  'summary',
  'decider',
  'handlingUnit',
  'outsideReason',
  'isExploratory',
] as const

const refuseLateWording = (req: PayloadRequest, before: Decision, data: Fields): void => {
  const moved = wording.filter(
    (name) => data[name] !== undefined && !sameValue(data[name], before[name]),
  )
  const isUnitMoved = moved.includes('decider') || moved.includes('handlingUnit')
  if (before.state === 'proposed' || moved.length === 0) return
  if (isUnitMoved || before.state !== 'drafting' || before.comments?.fromOn)
    throw userError(req, 'decision.settled', {}, 409)
}

/** The government of a decision, and its region. */
const regionOfDecider = async (req: PayloadRequest, decider: string | null) => {
  if (!decider) return null
  const agency = await req.payload.findByID({
    collection: 'agencies',
    id: decider,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (agency && agency.kind !== 'government') throw userError(req, 'decision.noGovernment')
  return idOf(agency?.region)
}

/** Whoever enters a decision belongs to its unit, its government, or the office of the region. */
const judgeAuthor = async (req: PayloadRequest, data: Fields, region: string): Promise<void> => {
  const user = activeUser(req)
  if (!user) return
  const own = idOf(user.agency)
  const office = await agencyOfKind(req, region, 'law-office')
  if (own && [idOf(data.decider), idOf(data.handlingUnit), office].includes(own)) return
  throw userError(req, 'decision.otherUnit', {}, 403)
}

const beforeValidate: CollectionBeforeValidateHook<Decision> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before) refuseLateWording(req, before, data)
  const merged: Fields = { ...before, ...data }
  const region = await regionOfDecider(req, idOf(merged.decider))
  if (!before && region) await judgeAuthor(req, merged, region)
  if (!merged.catalogue && !merged.outsideReason?.trim())
    throw userError(req, 'decision.outsideReason')
  return { ...data, region }
}

type Rows = readonly object[] | null | undefined

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** A value as it is on record: without the ids that a database gives to rows, and without what is empty. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, one]) => name !== 'id' && !isEmpty(one))
      .map(([name, one]) => [name, plain(one)]),
  )
}

const rowsOf = (rows: Rows): unknown[] => (rows ?? []).map(plain)

/** Whether all that was on record is there still, in its place. */
const isContinued = (before: Rows, after: Rows): boolean => {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  return now.length >= old.length && isDeepStrictEqual(now.slice(0, old.length), old)
}

const recordedRows = ['steps', 'hearings', 'meetings', 'followUps'] as const

const frozenFields = [
  ...wording,
  'draft',
  'draftVersion',
  'draftHash',
  'archive',
  'archiveHash',
  'isDropped',
  'dropReason',
] as const

const refuseChangesOfArchive = (req: PayloadRequest, before: Decision, after: Fields): void => {
  const isTouched =
    frozenFields.some((name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null)) ||
    (['steps', 'hearings', 'meetings'] as const).some(
      (name) => !isDeepStrictEqual(rowsOf(before[name]), rowsOf(after[name])),
    ) ||
    !isDeepStrictEqual(before.comments?.feedback ?? null, after.comments?.feedback ?? null)
  if (isTouched) throw userError(req, 'decision.archived', {}, 409)
}

/**
 * The gate (arts. 25, 26 and 30), on whatever way a discussion comes in: none is recorded unless everything before it
 * is done and a passing review of exactly the present version exists.
 */
const guardGate = async (req: PayloadRequest, before: Decision, after: Fields): Promise<void> => {
  const added = (after.meetings ?? []).slice((before.meetings ?? []).length)
  if (added.length === 0) return
  const facts = await decisionFacts(req, before)
  const problems = problemsOfDiscussion(facts)
  const [first] = problems
  if (first)
    throw userError(
      req,
      first.kind === 'stepMissing' ? 'decision.notReady' : `decision.${first.kind}`,
      { problems: problems.map((one) => discussionSentence(req, one)).join(' ') },
      409,
    )
  const isOfDraft = added.every(
    ({ version, draftHash }) => version === facts.draft?.version && draftHash === facts.draft.hash,
  )
  if (added.length > 1 || !isOfDraft || after.draftVersion !== before.draftVersion)
    throw userError(req, 'decision.draftChanged', {}, 409)
}

const beforeChange: CollectionBeforeChangeHook<Decision> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || !originalDoc)
    return { ...data, state: 'proposed', steps: [], meetings: [], hearings: [], followUps: [] }
  const after: Fields = { ...originalDoc, ...data }
  if (recordedRows.some((name) => !isContinued(originalDoc[name], after[name])))
    throw userError(req, 'decision.rowsStand', {}, 409)
  if (originalDoc.state === 'archived') refuseChangesOfArchive(req, originalDoc, after)
  await guardGate(req, originalDoc, after)
  return {
    ...data,
    state: decisionState(await decisionFacts(req, { ...after, id: originalDoc.id })),
  }
}

/**
 * Keeps a decision what its procedure makes it, on whatever way it is written: the state follows from what is on
 * record, what is on record stays, no discussion without a lawful review of the present draft, and nothing changes
 * an archived one but what follows its execution.
 */
export const guardDecision = { beforeValidate, beforeChange }
