import type { PayloadRequest } from 'payload'

import { opinionHash } from '@/src/counsel/opinions/opinionHash'
import { isOnTime } from '@/src/domain/counsel/opinion'
import { idOf } from '@/src/domain/idOf'
import { storedFileHash } from '@/src/files/storedFileHash'
import { planMatter } from '@/src/ledger/reconcile'
import type { LegalOpinion, Matter } from '@/src/payload-types'
import { comparer } from '@/src/verify/compare'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'
import { reportPlan } from '@/src/verify/reportPlan'

const verifyGate = async (req: PayloadRequest, doc: Matter, report: Report): Promise<void> => {
  const compare = comparer(report, 'matters', doc.id)
  const id = idOf(doc.opinion)
  const isHeard = doc.state === 'reviewed' || doc.state === 'passed'
  compare('opinion', id !== null, isHeard || (doc.state === 'withdrawn' && id !== null))
  if (!id) return
  const opinion = await req.payload.findByID({
    collection: 'legal-opinions',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  compare('opinion.state', opinion?.state, 'reviewed')
  compare('conclusion', doc.conclusion, opinion?.conclusion)
  if (doc.state !== 'passed') return
  compare('adoption', Boolean(doc.adoption && doc.passedOn), true)
  if (doc.adoption !== 'adopted') compare('passReason', Boolean(doc.passReason), true)
  if (doc.conclusion === 'unlawful') compare('correction', Boolean(doc.correction), true)
}

/** Each matter: the duty that it demands, and whether it stands where its opinion lets it stand. */
export const verifyMatters = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const doc of everyDocument(req, 'matters')) {
    const { plans } = await planMatter(req, doc.id)
    reportPlan(plans, report, { id: doc.id, isHistory: false, since: doc.createdAt })
    await verifyGate(req, doc, report)
    checked += 1
  }
  return checked
}

/** The bytes of the files as they lie in the store, against the hashes that were taken at the review. */
const verifyFiles = async (
  req: PayloadRequest,
  { id, fileHashes }: LegalOpinion,
  report: Report,
): Promise<void> => {
  const compare = comparer(report, 'legal-opinions', id)
  for (const { file, sha256 } of fileHashes ?? []) {
    const stored = await req.payload.findByID({
      collection: 'files',
      id: file,
      depth: 0,
      disableErrors: true,
      req,
    })
    compare(`fileHashes.${file}`, stored ? await storedFileHash(stored) : null, sha256)
  }
}

/** Each reviewed opinion: what it says and its files are what was reviewed, and not by its author. */
export const verifyOpinions = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  const reviewed = { state: { equals: 'reviewed' } }
  for await (const doc of everyDocument(req, 'legal-opinions', reviewed)) {
    const compare = comparer(report, 'legal-opinions', doc.id)
    compare('hash', doc.hash, opinionHash(doc))
    compare(
      'reviewedBy',
      Boolean(doc.reviewedBy) && idOf(doc.reviewedBy) !== idOf(doc.author),
      true,
    )
    if (doc.submittedOn && doc.dueOn)
      compare('isOnTime', doc.isOnTime ?? false, isOnTime(doc.submittedOn, doc.dueOn))
    const files = (doc.files ?? []).flatMap((file) => idOf(file) ?? []).sort()
    compare('files', files, (doc.fileHashes ?? []).map(({ file }) => file).sort())
    await verifyFiles(req, doc, report)
    checked += 1
  }
  return checked
}
