import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { canonicalJson } from '@/src/audit/auditHash'
import { reviewsOf } from '@/src/decisions/decisionFacts'
import { idOf } from '@/src/domain/idOf'
import type { Decision } from '@/src/payload-types'

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

type Files = readonly ({ readonly id: string } | string | null | undefined)[]

const fileReader = (req: PayloadRequest) => {
  const read = async (file: Files[number]): Promise<ArchivedFile[]> => {
    const id = idOf(file)
    if (!id) return []
    const doc = await req.payload.findByID({ collection: 'files', id, depth: 0, req })
    return [{ id, title: doc.title ?? doc.filename ?? '', sha256: doc.sha256 ?? '' }]
  }
  return async (files: Files): Promise<ArchivedFile[]> => {
    const found: ArchivedFile[] = []
    for (const file of files) found.push(...(await read(file)))
    return found
  }
}

const nameOf = async (req: PayloadRequest, agency: string | null): Promise<string> => {
  if (!agency) return ''
  const { name } = await req.payload.findByID({
    collection: 'agencies',
    id: agency,
    depth: 0,
    req,
  })
  return name
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

/**
 * The index of a decision (art. 33), from what is on record: read in the order of the procedure, so that the same
 * records give the same index. What happens after the archiving plays no part.
 */
export const archiveIndex = async (req: PayloadRequest, doc: Decision): Promise<ArchiveIndex> => {
  const files = fileReader(req)
  const steps: ArchiveIndex['steps'][number][] = []
  for (const step of doc.steps ?? []) {
    steps.push({
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
      files: await files([
        ...(step.files ?? []),
        ...(step.materials ?? []).map(({ file }) => file),
      ]),
    })
  }
  const drafts: ArchiveIndex['drafts'][number][] = []
  for (const { version, changes, sha256, file } of await draftsOf(req, doc.id)) {
    drafts.push({ version, changes, sha256, file: (await files([file]))[0] ?? null })
  }
  const hearings: ArchiveIndex['hearings'][number][] = []
  for (const hearing of doc.hearings ?? []) {
    hearings.push({
      heldOn: hearing.heldOn,
      materialsOn: hearing.materialsOn,
      note: hearing.note ?? null,
      files: await files(hearing.files ?? []),
    })
  }
  const reviews: ArchiveIndex['reviews'][number][] = []
  for (const review of await reviewsOf(req, doc.id)) {
    reviews.push({
      version: review.version ?? 0,
      draftHash: review.draftHash ?? '',
      state: review.state,
      conclusion: review.conclusion ?? null,
      concludedOn: review.concludedOn ?? null,
      signer: review.signer ?? null,
      files: await files([...(review.materials ?? []).map(({ file }) => file), review.opinionFile]),
    })
  }
  const meetings: ArchiveIndex['meetings'][number][] = []
  for (const meeting of doc.meetings ?? []) {
    meetings.push({
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
      files: await files([meeting.minutes]),
    })
  }
  return {
    title: doc.title,
    decider: await nameOf(req, idOf(doc.decider)),
    handlingUnit: await nameOf(req, idOf(doc.handlingUnit)),
    steps,
    drafts,
    comments:
      doc.comments?.fromOn && doc.comments.toOn
        ? {
            fromOn: doc.comments.fromOn,
            toOn: doc.comments.toOn,
            feedback: doc.comments.feedback ?? null,
            answers: await answersOf(req, doc.id),
          }
        : null,
    hearings,
    reviews,
    meetings,
  }
}

/** SHA-256 of an index, in hex. */
export const hashOfArchive = (index: object): string =>
  createHash('sha256').update(canonicalJson(index)).digest('hex')
