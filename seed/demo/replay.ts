import type { PayloadRequest, Where } from 'payload'

import { demoFile } from '@/seed/demo/demoFile'
import type { CaseChange, DemoStep, PlannedCase, StepOf } from '@/seed/demo/facts'
import { lawOfficeIn } from '@/seed/demo/places'
import type { DemoPlan } from '@/seed/demo/plan'
import type { DemoNames } from '@/seed/demo/writeOrganizations'
import { writePaper } from '@/seed/demo/writePapers'
import { approveBulletin } from '@/src/accountability/bulletins/approveBulletin'
import { issueBulletin } from '@/src/accountability/bulletins/issueBulletin'
import { recomputeBulletin } from '@/src/accountability/bulletins/recomputeBulletin'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { ruleOf } from '@/src/domain/rules'
import { reconcileUnitYear } from '@/src/ledger/reconcile'
import { returnDuty } from '@/src/ledger/returnDuty'
import { strikeOffDuty } from '@/src/ledger/strikeOff'
import { submitDuty } from '@/src/ledger/submit'
import { waiveDuty } from '@/src/ledger/waive'
import { signNotice } from '@/src/notify/signNotice'
import type { Duty, User } from '@/src/payload-types'

/** What a replay knows: the plan's numbers, the ids behind names, and what it has written so far. */
export interface ReplayState {
  readonly plan: Pick<DemoPlan, 'caseNumbers'>
  readonly names: DemoNames
  readonly users: readonly User[]
  /** Ids of cases, hearings and judicial suggestions by key. */
  readonly written: Map<string, string>
  /** Slug of the place of each case and hearing. */
  readonly places: Map<string, string>
}

/** A value that the plan promises. */
export const must = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Error(`The demo has no ${what}`)
  return value
}

/** Whoever acts for an organization. */
export const userOf = (state: ReplayState, agency: string): User => {
  const id = must(state.names.agencies.get(agency), agency)
  return must(
    state.users.find((user) => user.agency === id && user.role !== 'officer'),
    `user of ${agency}`,
  )
}

/** Whoever acts for the rule-of-law office of a place. */
export const officer = (state: ReplayState, slug: string): User => userOf(state, lawOfficeIn(slug))

const courtUser = (state: ReplayState, court: string): User => {
  const id = must(state.names.courts.get(court), court)
  return must(
    state.users.find((user) => user.court === id),
    `user of ${court}`,
  )
}

/** The request as it was at an instant, made by a user; the transaction stays. */
export const as = (req: PayloadRequest, at: string | null, user: User): PayloadRequest => ({
  ...req,
  user: { ...user, collection: 'users' },
  context: { ...req.context, ...(at ? { now: new Date(at) } : {}) },
})

const caseFields = ({ names }: ReplayState, { defendants, ...facts }: CaseChange) => ({
  ...facts,
  ...(defendants
    ? {
        defendants: defendants.map(({ agency, ...defendant }) => ({
          ...defendant,
          agency: must(names.agencies.get(agency), agency),
        })),
      }
    : {}),
})

const createCase = async (
  req: PayloadRequest,
  state: ReplayState,
  { key, slug, court, prior, plaintiffs, defendants, ...facts }: PlannedCase,
): Promise<void> => {
  const { id } = await req.payload.create({
    collection: 'cases',
    data: {
      ...facts,
      plaintiffs: plaintiffs.map((one) => ({ ...one })),
      caseNumber: must(state.plan.caseNumbers.get(key), `number of ${key}`),
      court: must(state.names.courts.get(court), court),
      prior: prior ? must(state.written.get(prior), prior) : null,
      defendants: caseFields(state, { defendants }).defendants ?? [],
    },
    depth: 0,
    req,
  })
  state.written.set(key, id)
  state.places.set(key, slug)
}

const idIn = (state: ReplayState, key: string): string => must(state.written.get(key), key)

/** A paper that somebody has handed in. */
export const addFile = async (req: PayloadRequest, title: string): Promise<string> => {
  const { id } = await req.payload.create({
    collection: 'files',
    data: { title },
    file: demoFile(title),
    depth: 0,
    req,
  })
  return id
}

const recordAppearance = async (
  req: PayloadRequest,
  state: ReplayState,
  { hearing, agency, record: { hasProof, ...record } }: StepOf<'appearance'>,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'appearances',
    where: {
      and: [
        { hearing: { equals: idIn(state, hearing) } },
        { agency: { equals: must(state.names.agencies.get(agency), agency) } },
      ],
    },
    depth: 0,
    limit: 1,
    req,
  })
  const isExcuse = record.attendance === 'excused'
  const proof = hasProof
    ? {
        [isExcuse ? 'absenceProof' : 'identityProof']: await addFile(
          req,
          isExcuse ? '不能出庭情况说明' : '负责人身份证明',
        ),
      }
    : {}
  await req.payload.update({
    collection: 'appearances',
    id: must(docs[0], `appearance of ${agency}`).id,
    data: { ...record, ...proof },
    depth: 0,
    req,
  })
}

const signReceipt = async (
  req: PayloadRequest,
  state: ReplayState,
  { hearing, recipient }: StepOf<'receipt'>,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: {
      and: [
        { hearing: { equals: idIn(state, hearing) } },
        { recipient: { equals: must(state.names.agencies.get(recipient), recipient) } },
        { kind: { equals: 'hearing-scheduled' } },
      ],
    },
    depth: 0,
    limit: 1,
    req,
  })
  await signNotice(req, must(docs[0], `notice to ${recipient}`).id, 'console')
}

const subjectQuery = (state: ReplayState, { duty, subject }: StepOf<'duty'>): Where => {
  if (duty === 'leader-appearance') return { hearing: { equals: idIn(state, subject) } }
  const id =
    state.written.get(subject) ??
    state.names.regions.get(subject) ??
    state.names.agencies.get(subject)
  return { 'subject.value': { equals: must(id, subject) } }
}

/** Somebody of the office that checks a duty. */
const supervisorOf = (state: ReplayState, duty: Duty): User =>
  must(
    state.users.find((user) => user.agency === idOf(duty.supervisor)),
    `user of the office that supervises ${duty.title}`,
  )

/** Whoever deals with a duty has signed for the notices of it. */
const signNoticesOf = async (req: PayloadRequest, duty: string): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: {
      and: [
        { duty: { equals: duty } },
        { recipient: { equals: idOf(req.user?.agency) } },
        { needsReceipt: { equals: true } },
        { signedAt: { exists: false } },
      ],
    },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) await signNotice(req, id, 'console')
}

const meetsQuota = async (req: PayloadRequest, duty: Duty): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'observations',
    where: { duty: { equals: duty.id } },
    req,
  })
  return totalDocs >= ((duty.figures as { times?: number } | null)?.times ?? 1)
}

/** Somebody else of an office than the one who drafts there. */
const secondOfficer = (state: ReplayState, slug: string): User => {
  const first = officer(state, slug)
  return must(
    state.users.find((user) => user.agency === first.agency && user.id !== first.id),
    `second user of ${lawOfficeIn(slug)}`,
  )
}

const draftBulletin = async (
  req: PayloadRequest,
  state: ReplayState,
  { key, from, to, text }: StepOf<'bulletin'>,
): Promise<void> => {
  const { id } = await req.payload.create({
    collection: 'bulletins',
    // The title is made of region and period.
    data: { title: '', fromOn: from, toOn: to, text, state: 'draft', uniqueKey: key },
    depth: 0,
    req,
  })
  state.written.set(key, id)
}

const moveDuty = async (
  base: PayloadRequest,
  state: ReplayState,
  step: StepOf<'duty'>,
  at: string | null,
): Promise<void> => {
  const { docs } = await base.payload.find({
    collection: 'duties',
    where: {
      and: [
        { kind: { equals: step.duty } },
        { debtor: { equals: must(state.names.agencies.get(step.debtor), step.debtor) } },
        subjectQuery(state, step),
        ...(step.concerned
          ? [
              {
                concerned: {
                  equals: must(state.names.agencies.get(step.concerned), step.concerned),
                },
              },
            ]
          : []),
      ],
    },
    depth: 0,
    limit: 1,
    req: base,
  })
  const duty = must(docs[0], `${step.duty} of ${step.debtor} on ${step.subject}`)
  const { id } = duty
  if (step.action === 'submit') {
    const req = as(base, at, userOf(state, step.debtor))
    await signNoticesOf(req, id)
    const { paper } = ruleOf(step.duty).evidence
    if (paper) await writePaper(req, paper, duty, addFile)
    if (paper === 'observations' && !(await meetsQuota(req, duty))) return
    const files = step.withFile ? [await addFile(req, '佐证材料')] : []
    await submitDuty(req, id, { note: step.note, files })
    return
  }
  // A quota that too few hearings could meet was not handed in.
  if (step.duty === 'court-observation' && duty.state !== 'submitted') return
  const req = as(base, at, supervisorOf(state, duty))
  await signNoticesOf(req, id)
  if (step.action === 'strike-off') await strikeOffDuty(req, id)
  else if (step.action === 'return') await returnDuty(req, id, { reason: step.reason })
  else await waiveDuty(req, id, { reason: step.reason })
}

/**
 * Does one step of the plan through the same operations as everybody else, as the user who would have
 * done it.
 *
 * @param at the instant that counts as now; null for the machine's
 */
export const replayStep = async (
  base: PayloadRequest,
  state: ReplayState,
  step: DemoStep,
  at: string | null,
): Promise<void> => {
  switch (step.kind) {
    case 'case':
      return createCase(as(base, at, officer(state, step.case.slug)), state, step.case)
    case 'case-change': {
      const req = as(base, at, officer(state, must(state.places.get(step.case), step.case)))
      const data = caseFields(state, step.change)
      await req.payload.update({
        collection: 'cases',
        id: idIn(state, step.case),
        data,
        depth: 0,
        req,
      })
      return
    }
    case 'hearing': {
      const place = must(state.places.get(step.case), step.case)
      const req = as(base, at, officer(state, place))
      const { id } = await req.payload.create({
        collection: 'hearings',
        data: {
          case: idIn(state, step.case),
          startsAt: step.startsAt,
          state: 'scheduled',
          courtroom: step.courtroom,
          mustHeadAppear: step.mustHeadAppear,
        },
        depth: 0,
        req,
      })
      state.written.set(step.key, id)
      state.places.set(step.key, place)
      return
    }
    case 'hearing-change': {
      const req = as(base, at, officer(state, must(state.places.get(step.hearing), step.hearing)))
      await req.payload.update({
        collection: 'hearings',
        id: idIn(state, step.hearing),
        data: step.change,
        depth: 0,
        req,
      })
      return
    }
    case 'receipt':
      return signReceipt(as(base, at, userOf(state, step.recipient)), state, step)
    case 'appearance':
      return recordAppearance(as(base, at, userOf(state, step.agency)), state, step)
    case 'suggestion': {
      const req = as(base, at, courtUser(state, step.court))
      const { id } = await req.payload.create({
        collection: 'judicial-suggestions',
        data: {
          number: step.number,
          court: must(state.names.courts.get(step.court), step.court),
          agency: must(state.names.agencies.get(step.agency), step.agency),
          receivedOn: step.receivedOn,
          replyDueOn: step.replyDueOn,
          content: step.content,
          items: step.items.map((text) => ({ text })),
        },
        depth: 0,
        req,
      })
      state.written.set(step.key, id)
      state.places.set(step.key, step.slug)
      return
    }
    case 'year-duties': {
      const req = as(base, at, officer(state, step.slug))
      const year = yearOf(today(req))
      for (const name of step.agencies)
        await reconcileUnitYear(req, must(state.names.agencies.get(name), name), year)
      return
    }
    case 'bulletin':
      return draftBulletin(as(base, at, officer(state, step.slug)), state, step)
    case 'bulletin-approval': {
      const id = idIn(state, step.bulletin)
      // Cases were recorded since it was drafted.
      await recomputeBulletin(as(base, at, officer(state, step.slug)), id)
      return approveBulletin(as(base, at, secondOfficer(state, step.slug)), id)
    }
    case 'bulletin-issue': {
      const { number } = step
      const req = as(base, at, officer(state, step.slug))
      return issueBulletin(req, idIn(state, step.bulletin), { number })
    }
    case 'duty':
      return moveDuty(base, state, step, at)
  }
}
