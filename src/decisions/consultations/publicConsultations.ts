import type { Payload, PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import type { Day } from '@/src/domain/day'
import { periodStanding, type CommentAnswer } from '@/src/domain/decisions/consultation'
import { idOf } from '@/src/domain/idOf'
import type { Decision } from '@/src/payload-types'

/** One consultation in the public list. */
export interface ConsultationHead {
  readonly slug: string
  readonly title: string
  readonly decider: string
  readonly handlingUnit: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly standing: 'open' | 'over'
  readonly hasFeedback: boolean
}

/** A consultation as the public page shows it. Nothing about a person is in it. */
export interface Consultation extends ConsultationHead {
  readonly summary: string
  /** Why the period is shorter than 30 days. */
  readonly explanation: string | null
  readonly draft: { readonly version: number; readonly sha256: string } | null
  readonly received: number
  readonly feedback: {
    readonly text: string
    readonly on: Day
    readonly answers: readonly {
      readonly number: number
      readonly answer: CommentAnswer
      readonly reason: string | null
    }[]
  } | null
}

const nameOf = (value: Decision['decider']): string => (typeof value === 'object' ? value.name : '')

const headOf = (doc: Decision, day: Day): ConsultationHead | null => {
  const { slug, fromOn, toOn, feedbackOn } = doc.comments ?? {}
  if (!slug || !fromOn || !toOn || fromOn > day || doc.state === 'dropped') return null
  return {
    slug,
    title: doc.title,
    decider: nameOf(doc.decider),
    handlingUnit: nameOf(doc.handlingUnit),
    fromOn,
    toOn,
    standing: periodStanding({ fromOn, toOn }, day) === 'over' ? 'over' : 'open',
    hasFeedback: Boolean(feedbackOn),
  }
}

const LISTED = 200

/** The consultations that the public may see, open ones first. */
export const listConsultations = async (payload: Payload): Promise<ConsultationHead[]> => {
  const day = today()
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { 'comments.fromOn': { less_than_equal: day } },
    select: { title: true, decider: true, handlingUnit: true, state: true, comments: true },
    sort: '-comments.fromOn',
    depth: 1,
    limit: LISTED,
    pagination: false,
  })
  const heads = docs.flatMap((doc) => headOf(doc as Decision, day) ?? [])
  return [
    ...heads.filter(({ standing }) => standing === 'open'),
    ...heads.filter(({ standing }) => standing === 'over'),
  ]
}

/** The decision behind a public address; null before its first day, and for addresses that do not exist. */
export const decisionOfSlug = async (
  payload: Payload,
  slug: string,
  req?: PayloadRequest,
): Promise<Decision | null> => {
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { 'comments.slug': { equals: slug } },
    depth: 1,
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const [doc] = docs
  return doc && headOf(doc, today(req)) ? doc : null
}

const answersOf = async (payload: Payload, decision: string) => {
  const { docs } = await payload.find({
    collection: 'public-comments',
    where: { and: [{ decision: { equals: decision } }, { state: { equals: 'answered' } }] },
    select: { number: true, answer: true, reason: true },
    sort: 'number',
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ number, answer, reason }) =>
    answer ? [{ number, answer, reason: reason ?? null }] : [],
  )
}

/** A consultation for its public page; null where there is none to show. */
export const consultationOf = async (
  payload: Payload,
  slug: string,
): Promise<Consultation | null> => {
  const doc = await decisionOfSlug(payload, slug)
  const head = doc && headOf(doc, today())
  if (!head) return null
  const draft = idOf(doc.comments?.draft)
  const version = draft
    ? await payload.findByID({ collection: 'decision-drafts', id: draft, depth: 0 })
    : null
  const { feedback, feedbackOn } = doc.comments ?? {}
  return {
    ...head,
    summary: doc.summary,
    explanation: doc.comments?.explanation ?? null,
    draft: version ? { version: version.version, sha256: version.sha256 } : null,
    received: doc.commentCount ?? 0,
    feedback:
      feedback && feedbackOn
        ? { text: feedback, on: feedbackOn, answers: await answersOf(payload, doc.id) }
        : null,
  }
}
