import { createHash } from 'node:crypto'

import { canonicalJson } from '@/src/audit/auditHash'
import { opinionTexts } from '@/src/domain/counsel/opinion'
import { idOf } from '@/src/domain/idOf'
import type { LegalOpinion } from '@/src/payload-types'

/** SHA-256 over what a reviewed opinion says, who answers for it, and its files, in hex. */
export const opinionHash = (doc: LegalOpinion): string => {
  const content = {
    id: doc.id,
    matter: idOf(doc.matter),
    engagement: idOf(doc.engagement),
    author: idOf(doc.author),
    authorName: doc.authorName ?? null,
    conclusion: doc.conclusion ?? null,
    riskLevel: doc.riskLevel ?? null,
    ...Object.fromEntries(opinionTexts.map(({ value }) => [value, doc[value] ?? null])),
    submittedOn: doc.submittedOn ?? null,
    dueOn: doc.dueOn ?? null,
    reviewedBy: idOf(doc.reviewedBy),
    reviewerName: doc.reviewerName ?? null,
    reviewedOn: doc.reviewedOn ?? null,
    files: (doc.fileHashes ?? []).map(({ file, sha256 }) => [file, sha256]),
  }
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
