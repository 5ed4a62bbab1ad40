import type { PayloadRequest } from 'payload'

import { canonicalJson } from '@/src/audit/auditHash'
import { archiveIndex, hashOfArchive } from '@/src/decisions/archive/archiveIndex'
import { decisionFacts } from '@/src/decisions/decisionFacts'
import { decisionState } from '@/src/domain/decisions/decision'
import { idOf } from '@/src/domain/idOf'
import { storedFileHash } from '@/src/files/storedFileHash'
import type { Decision, DecisionDraft } from '@/src/payload-types'
import { comparer } from '@/src/verify/compare'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'

/** Names that may change after the archiving without touching what was archived. */
const withoutNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNames)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'title' && name !== 'decider' && name !== 'handlingUnit')
      .map(([name, inner]) => [name, withoutNames(inner)]),
  )
}

const verifyArchive = async (
  req: PayloadRequest,
  doc: Decision,
  compare: ReturnType<typeof comparer>,
): Promise<void> => {
  const archive = typeof doc.archive === 'object' ? (doc.archive ?? null) : null
  compare('archiveHash', doc.archiveHash, archive && hashOfArchive(archive))
  if (!archive && doc.state !== 'archived') return
  const present = withoutNames(await archiveIndex(req, doc))
  const stored = archive && canonicalJson(withoutNames(archive))
  compare('archive', stored, canonicalJson(present))
}

const verifyDraft = async (
  req: PayloadRequest,
  doc: DecisionDraft,
  report: Report,
): Promise<void> => {
  const file = await req.payload.findByID({
    collection: 'files',
    id: idOf(doc.file) ?? '',
    depth: 0,
    disableErrors: true,
    req,
  })
  const hash = file ? await storedFileHash(file) : null
  comparer(report, 'decision-drafts', doc.id)('sha256', doc.sha256, hash)
}

/**
 * Each decision: its state follows from what is on record, its archive is what was archived, and the files of its
 * drafts are those whose hashes were reviewed.
 */
export const verifyDecisions = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const doc of everyDocument(req, 'decisions')) {
    const compare = comparer(report, 'decisions', doc.id)
    compare('state', doc.state, decisionState(await decisionFacts(req, doc)))
    await verifyArchive(req, doc, compare)
    checked += 1
  }
  for await (const draft of everyDocument(req, 'decision-drafts'))
    await verifyDraft(req, draft, report)
  return checked
}
