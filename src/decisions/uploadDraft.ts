import { attachFiles } from '@/src/decisions/attachFiles'
import { voidPendingReviews } from '@/src/decisions/reviews/voidPendingReviews'
import type { ActionTaking, DecisionChange } from '@/src/decisions/taking'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { requiredText } from '@/src/steps/stepInput'

/**
 * Adds a version of the draft, numbered and with the hash of its file. A review that is under way loses its object;
 * concluded ones stay on record and count no more for the gate.
 *
 * @throws userError 400 without a file or a word on what changed, 409 for the very file that stands already
 */
export const uploadDraft = async (taking: ActionTaking): Promise<DecisionChange> => {
  const { req, doc, user, facts, input, readers } = taking
  const [file] = await attachFiles(req, user, (input.files ?? []).slice(0, 1), readers)
  if (!file) throw userError(req, 'decision.draftMissing')
  const { sha256 } = await req.payload.findByID({ collection: 'files', id: file, depth: 0, req })
  if (!sha256) throw userError(req, 'decision.draftMissing')
  if (sha256 === facts.draft?.hash) throw userError(req, 'decision.sameDraft', {}, 409)
  const version = (facts.draft?.version ?? 0) + 1
  const draft = await req.payload.create({
    collection: 'decision-drafts',
    data: {
      title: `${doc.title}（第${version}稿）`,
      decision: doc.id,
      version,
      file,
      sha256,
      changes: requiredText(req, input.text),
      author: user.id,
      handlingUnit: idOf(doc.handlingUnit) ?? '',
      decider: idOf(doc.decider) ?? '',
      region: idOf(doc.region),
      uniqueKey: `${doc.id}|${version}`,
    },
    depth: 0,
    req,
  })
  await voidPendingReviews(req, doc.id)
  return { draft: draft.id, draftVersion: version, draftHash: sha256 }
}
