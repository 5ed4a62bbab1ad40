import type { PayloadRequest, Where } from 'payload'

import { asLossDuty, lossFields } from '@/src/accountability/lossDuty'
import { signedInUser } from '@/src/steps/visibleDoc'
import { subjectKey } from '@/src/documents/subjectKey'
import {
  lossesInEffect,
  type LossDuty,
  type LossInEffect,
} from '@/src/domain/accountability/lossSteps'
import { documentSubjects, type DocumentSubject } from '@/src/domain/documents/documentSubjects'
import { idOf } from '@/src/domain/idOf'
import type { PaperSlug } from '@/src/domain/papers/paper'
import { lossKinds, ruleOf } from '@/src/domain/rules'
import type { Duty, OfficialDocument } from '@/src/payload-types'

/** A record that hangs on a step. */
export interface ChainRecord {
  readonly collection: PaperSlug | 'bulletins' | 'official-documents'
  readonly id: string
  readonly title: string
}

/** What a reader may see of a step besides where it stands. */
export interface ChainDetail {
  /** With its submissions, agencies and persons by name. */
  readonly duty: Duty
  /** Its paper, the bulletin that settled it, documents issued about it. */
  readonly records: readonly ChainRecord[]
}

/** The losses of a case with their four steps, and what the reader may see of each duty, by its id. */
export interface LossChains {
  readonly losses: readonly LossInEffect[]
  /** Names of the agencies that lost, by id. */
  readonly agencies: ReadonlyMap<string, string>
  readonly details: ReadonlyMap<string, ChainDetail>
}

const ofCase = (caseId: string): Where => ({
  and: [{ case: { equals: caseId } }, { kind: { in: [...lossKinds] } }],
})

/** Where the steps stand: of every loss of which the user sees a step, as in the table of the four musts. */
const chainDuties = async (
  req: PayloadRequest,
  caseId: string,
  visible: readonly Duty[],
): Promise<LossDuty[]> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: ofCase(caseId),
    select: lossFields,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  const agencies = new Set(visible.map(({ concerned }) => idOf(concerned)))
  return docs.map(asLossDuty).filter(({ agency }) => agencies.has(agency))
}

/** The papers of the duties that the user may read, by duty. */
const papersOf = async (
  req: PayloadRequest,
  duties: readonly Duty[],
): Promise<ReadonlyMap<string, ChainRecord>> => {
  const papers = new Map<string, ChainRecord>()
  for (const kind of lossKinds) {
    const { paper } = ruleOf(kind).evidence
    const ids = duties.filter((duty) => duty.kind === kind).map(({ id }) => id)
    if (!paper || ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection: paper,
      where: { duty: { in: ids } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      disableErrors: true,
      user: signedInUser(req),
      req,
    })
    for (const doc of docs)
      papers.set(idOf(doc.duty) ?? '', { collection: paper, id: doc.id, title: doc.title ?? '' })
  }
  return papers
}

const isSubject = (slug: string): slug is DocumentSubject =>
  (documentSubjects as readonly string[]).includes(slug)

/** The keys under which documents of a duty, or of its paper, are found. */
const documentKeysOf = (duty: Duty, paper: ChainRecord | undefined): string[] => [
  subjectKey('duties', duty.id),
  ...(paper && isSubject(paper.collection) ? [subjectKey(paper.collection, paper.id)] : []),
]

/** The documents issued about these records that the user may read. */
const documentsOf = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<readonly OfficialDocument[]> => {
  const { docs } = await req.payload.find({
    collection: 'official-documents',
    where: { and: [{ subjectKey: { in: [...keys] } }, { state: { equals: 'issued' } }] },
    sort: 'issuedOn',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    user: signedInUser(req),
    req,
  })
  return docs
}

const bulletinOf = ({ bulletin }: Duty): ChainRecord[] =>
  bulletin && typeof bulletin === 'object'
    ? [
        {
          collection: 'bulletins',
          id: bulletin.id,
          title: bulletin.number ?? bulletin.title ?? bulletin.id,
        },
      ]
    : []

/**
 * What has become of the losses of a case: for each, the four steps with their papers, bulletin and documents,
 * as far as the reader may see them. Null where the case has no loss in effect, or none for this reader.
 */
export const lossChains = async (
  req: PayloadRequest,
  caseId: string,
): Promise<LossChains | null> => {
  const { docs: visible } = await req.payload.find({
    collection: 'duties',
    where: ofCase(caseId),
    sort: 'createdAt',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    user: signedInUser(req),
    req,
  })
  const losses = lossesInEffect(await chainDuties(req, caseId, visible), lossKinds)
  if (losses.length === 0) return null
  const papers = await papersOf(req, visible)
  const documents = await documentsOf(
    req,
    visible.flatMap((duty) => documentKeysOf(duty, papers.get(duty.id))),
  )
  const recordsOf = (duty: Duty): ChainRecord[] => [
    ...[papers.get(duty.id) ?? []].flat(),
    ...bulletinOf(duty),
    ...documents
      .filter(
        ({ subjectKey: key }) => key && documentKeysOf(duty, papers.get(duty.id)).includes(key),
      )
      .map(({ id, number, title }): ChainRecord => ({
        collection: 'official-documents',
        id,
        title: [number, title].filter(Boolean).join(' '),
      })),
  ]
  return {
    losses,
    agencies: new Map(
      visible.flatMap(({ concerned }) =>
        concerned && typeof concerned === 'object' ? [[concerned.id, concerned.name]] : [],
      ),
    ),
    details: new Map(visible.map((duty) => [duty.id, { duty, records: recordsOf(duty) }])),
  }
}
