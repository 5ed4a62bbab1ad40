import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { canonicalJson } from '@/src/audit/auditHash'
import { reviewsOf } from '@/src/decisions/decisionFacts'
import { idOf } from '@/src/domain/idOf'
import { agencyNameOf } from '@/src/notify/agencyNameOf'
import type { Decision, LegalityReview } from '@/src/payload-types'

interface ArchivedFile {
  readonly id: string
  readonly title: string
  readonly sha256: string
}

/** The index of an archived decision: every step, and every file with its hash. */
export interface ArchiveIndex {
  readonly title: string
  readonly decider: string
  readonly handlingUnit: string
  readonly steps: readonly {
    readonly key: string
    readonly state: string
    readonly on: string
    readonly version: number | null
    readonly note: string | null
    readonly decidedBy: string | null
    readonly departments: string | null
    readonly experts: string | null
    readonly remarks: readonly string[]
    readonly files: readonly ArchivedFile[]
  }[]
  readonly drafts: readonly {
    readonly version: number
    readonly changes: string
    readonly sha256: string
    readonly file: ArchivedFile | null
  }[]
  readonly comments: {
    readonly fromOn: string
    readonly toOn: string
    readonly feedback: string | null
    /** Of each comment its number and answer; what was written, and by whom, stays out. */
    readonly answers: readonly { readonly number: number; readonly answer: string | null }[]
  } | null
  readonly hearings: readonly {
    readonly heldOn: string
    readonly materialsOn: string
    readonly note: string | null
    readonly files: readonly ArchivedFile[]
  }[]
  readonly reviews: readonly {
    readonly version: number
    readonly draftHash: string
    readonly state: string
    readonly conclusion: string | null
    readonly concludedOn: string | null
    readonly signer: string | null
    readonly files: readonly ArchivedFile[]
  }[]
  readonly meetings: readonly {
    readonly kind: string
    readonly heldOn: string
    readonly version: number
    readonly draftHash: string
    readonly result: string
    readonly attendees: string
    readonly headReason: string | null
    readonly speeches: readonly {
      readonly name: string
      readonly isHead: boolean
      readonly position: string
      readonly opinion: string | null
    }[]
    readonly files: readonly ArchivedFile[]
  }[]
}

type FileIds = readonly (string | null)[]

/** Reads files at once; gives what the index says of each. One that is gone has no hash. */
const archivedFiles = async (
  req: PayloadRequest,
  ids: FileIds,
): Promise<(ids: FileIds) => ArchivedFile[]> => {
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { title: true, filename: true, sha256: true },
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return (asked) =>
    asked.flatMap((id) => {
      if (!id) return []
      const doc = byId.get(id)
      return [{ id, title: doc?.title ?? doc?.filename ?? '', sha256: doc?.sha256 ?? '' }]
    })
}

const draftsOf = async (req: PayloadRequest, decision: string) => {
  const { docs } = await req.payload.find({
    collection: 'decision-drafts',
    where: { decision: { equals: decision } },
    sort: 'version',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

const answersOf = async (req: PayloadRequest, decision: string) => {
  const { docs } = await req.payload.find({
    collection: 'public-comments',
    where: { decision: { equals: decision } },
    sort: 'number',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ number, answer }) => ({ number, answer: answer ?? null }))
}

const filesOfStep = ({ files, materials }: NonNullable<Decision['steps']>[number]): FileIds =>
  [...(files ?? []), ...(materials ?? []).map(({ file }) => file)].map(idOf)

const filesOfHearing = ({ files }: NonNullable<Decision['hearings']>[number]): FileIds =>
  (files ?? []).map(idOf)

const filesOfReview = ({ materials, opinionFile }: LegalityReview): FileIds =>
  [...(materials ?? []).map(({ file }) => file), opinionFile].map(idOf)

/**
 * The index of a decision (art. 33), from what is on record: read in the order of the procedure, so that the same
 * records give the same index. What happens after the archiving plays no part. A file that is gone is in it without
 * its hash: see {@link filesWithoutHash}.
 */
export const archiveIndex = async (req: PayloadRequest, doc: Decision): Promise<ArchiveIndex> => {
  const [steps, hearings, meetings] = [doc.steps ?? [], doc.hearings ?? [], doc.meetings ?? []]
  const drafts = await draftsOf(req, doc.id)
  const reviews = await reviewsOf(req, doc.id)
  const files = await archivedFiles(req, [
    ...steps.flatMap(filesOfStep),
    ...drafts.map(({ file }) => idOf(file)),
    ...hearings.flatMap(filesOfHearing),
    ...reviews.flatMap(filesOfReview),
    ...meetings.map(({ minutes }) => idOf(minutes)),
  ])
  const [decider, handlingUnit] = [idOf(doc.decider), idOf(doc.handlingUnit)]
  return {
    title: doc.title,
    decider: decider ? await agencyNameOf(req, decider) : '',
    handlingUnit: handlingUnit ? await agencyNameOf(req, handlingUnit) : '',
    steps: steps.map((step) => ({
      key: step.key,
      state: step.state,
      on: step.doneOn,
      version: step.version ?? null,
      note: step.note ?? null,
      decidedBy: step.decidedBy ?? null,
      departments: step.departments ?? null,
      experts: step.experts ?? null,
      remarks: (step.materials ?? []).flatMap(({ kind, remark }) =>
        remark ? [`${kind}: ${remark}`] : [],
      ),
      files: files(filesOfStep(step)),
    })),
    drafts: drafts.map(({ version, changes, sha256, file }) => ({
      version,
      changes,
      sha256,
      file: files([idOf(file)])[0] ?? null,
    })),
    comments:
      doc.comments?.fromOn && doc.comments.toOn
        ? {
            fromOn: doc.comments.fromOn,
            toOn: doc.comments.toOn,
            feedback: doc.comments.feedback ?? null,
            answers: await answersOf(req, doc.id),
          }
        : null,
    hearings: hearings.map((hearing) => ({
      heldOn: hearing.heldOn,
      materialsOn: hearing.materialsOn,
      note: hearing.note ?? null,
      files: files(filesOfHearing(hearing)),
    })),
    reviews: reviews.map((review) => ({
      version: review.version ?? 0,
      draftHash: review.draftHash ?? '',
      state: review.state,
      conclusion: review.conclusion ?? null,
      concludedOn: review.concludedOn ?? null,
      signer: review.signer ?? null,
      files: files(filesOfReview(review)),
    })),
    meetings: meetings.map((meeting) => ({
      kind: meeting.kind,
      heldOn: meeting.heldOn,
      version: meeting.version,
      draftHash: meeting.draftHash,
      result: meeting.result,
      attendees: meeting.attendees,
      headReason: meeting.headReason ?? null,
      speeches: (meeting.speeches ?? []).map(({ name, isHead, position, opinion }) => ({
        name,
        isHead: isHead ?? false,
        position,
        opinion: opinion ?? null,
      })),
      files: files([idOf(meeting.minutes)]),
    })),
  }
}

/** The files of an index that have no hash, because they are gone: such an index proves nothing of them. */
export const filesWithoutHash = ({
  steps,
  drafts,
  hearings,
  reviews,
  meetings,
}: ArchiveIndex): ArchivedFile[] =>
  [
    ...[...steps, ...hearings, ...reviews, ...meetings].flatMap(({ files }) => files),
    ...drafts.flatMap(({ file }) => file ?? []),
  ].filter(({ sha256 }) => sha256 === '')

/** SHA-256 of an index, in hex. */
export const hashOfArchive = (index: object): string =>
  createHash('sha256').update(canonicalJson(index)).digest('hex')
