import { openMatter } from '@/src/counsel/matters/openMatter'
import { attachFiles } from '@/src/decisions/attachFiles'
import { materialLabels } from '@/src/decisions/materialLabels'
import { materialOccasions } from '@/src/decisions/materialOccasions'
import { reviewerOf } from '@/src/decisions/reviews/reviewerOf'
import type { ActionTaking, DecisionChange } from '@/src/decisions/taking'
import { today } from '@/src/domain/clock'
import { isConfirmingReview } from '@/src/domain/decisions/decision'
import { missingMaterials } from '@/src/domain/decisions/review'
import { idOf } from '@/src/domain/idOf'
import { deadline } from '@/src/domain/periods/deadline'
import { periodRule } from '@/src/domain/periods/rules'
import { userError } from '@/src/i18n/userError'
import { reconcileLegalityReview } from '@/src/ledger/reconcile'
import { storedCalendars } from '@/src/ledger/storedCalendars'
import { shareFiles } from '@/src/files/shareFiles'

/**
 * Sends the draft as it stands for legality review, with its materials, bound to it by number and hash (art. 25).
 * The reviewer has seven working days (art. 26): who wants it sooner says why, unless it only confirms the changes
 * that an earlier review asked for. Opens the duty of the reviewer, and its counsel's matter (art. 28).
 *
 * @throws userError 400 for missing materials or a short time without its reason, 409 for an own review
 */
export const submitReview = async (taking: ActionTaking): Promise<DecisionChange> => {
  const { req, doc, user, facts, input, readers } = taking
  const { draft } = facts
  const draftId = idOf(doc.draft)
  if (!draft || !draftId) throw userError(req, 'decision.noDraft', {}, 409)
  const reviewer = await reviewerOf(req, doc, input.reviewer)
  const materials = (input.materials ?? []).map(({ kind, file, remark }) => ({
    kind,
    file: file ?? null,
    remark: remark?.trim() || null,
  }))
  const missing = missingMaterials(
    'review',
    materialOccasions(facts),
    materials.map(({ file, ...one }) => ({ ...one, hasFile: Boolean(file) })),
  )
  if (missing.length > 0)
    throw userError(req, 'decision.materialsMissing', { kinds: materialLabels(req, missing) })

  const submittedOn = today(req)
  const { office } = await storedCalendars(req)
  const { dueOn, calendarComplete } = deadline(periodRule('legality-review'), submittedOn, office)
  const isConfirming = isConfirmingReview(facts)
  const wantedOn = input.wantedOn ?? null
  const shortReason = input.reason?.trim() || null
  if (wantedOn && wantedOn < submittedOn) throw userError(req, 'decision.wantedPast')
  if (wantedOn && wantedOn < dueOn && !isConfirming && !shortReason)
    throw userError(req, 'decision.shortReview', { day: dueOn })

  const given = await attachFiles(
    req,
    user,
    materials.map(({ file }) => file),
    [...readers, reviewer],
  )
  const { file } = await req.payload.findByID({
    collection: 'decision-drafts',
    id: draftId,
    depth: 0,
    req,
  })
  const draftFile = idOf(file) ?? ''
  await shareFiles(req, [draftFile], [reviewer])
  const title = `${doc.title}（第${draft.version}稿）`
  const review = await req.payload.create({
    collection: 'legality-reviews',
    data: {
      title,
      decision: doc.id,
      draft: draftId,
      version: draft.version,
      draftHash: draft.hash,
      reviewer,
      handlingUnit: idOf(doc.handlingUnit),
      decider: idOf(doc.decider),
      region: idOf(doc.region),
      state: 'submitted',
      submittedOn,
      submittedBy: user.id,
      dueOn,
      isDueCertain: calendarComplete,
      wantedOn,
      shortReason,
      isConfirming,
      materials,
    },
    depth: 0,
    req,
  })
  const matter = await openMatter(req, {
    kind: 'major-decision',
    unit: reviewer,
    title: `${title}合法性审查`,
    dueOn,
    decision: doc.id,
    request:
      '请就决策草案的权限、程序、内容是否合法提出意见（《重大行政决策程序暂行条例》第二十七条、第二十八条）。',
    materials: [draftFile, ...given],
    key: `legality-review|${review.id}`,
  })
  await req.payload.update({
    collection: 'legality-reviews',
    id: review.id,
    data: { matter: matter.id },
    depth: 0,
    req,
  })
  await reconcileLegalityReview(req, review.id)
  const reviewers = (doc.reviewers ?? []).map((one) => idOf(one) ?? '')
  return { reviewers: [...new Set([...reviewers, reviewer])] }
}
