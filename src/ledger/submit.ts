import type { PayloadRequest } from 'payload'

import { requireCounselHeard } from '@/src/counsel/matters/requireCounselHeard'
import { inTransaction } from '@/src/database/inTransaction'
import { attendances } from '@/src/domain/litigation/attendance'
import { ruleOf } from '@/src/domain/rules'
import { userError } from '@/src/i18n/userError'
import { checkPaper } from '@/src/ledger/checkPaper'
import { dutyForAction, instantOf } from '@/src/ledger/dutyForAction'
import { notifyDuty, type NoticeLine } from '@/src/ledger/notifyDuty'
import { writeDuty } from '@/src/ledger/writeDuty'
import type { Duty, User } from '@/src/payload-types'

/** What a debtor hands in. */
export interface Submission {
  readonly note?: string | undefined
  /** Ids of files that the user may read. */
  readonly files?: readonly string[] | undefined
}

const checkFiles = async (
  req: PayloadRequest,
  user: User,
  files: readonly string[],
): Promise<void> => {
  for (const id of files) {
    const file = await req.payload.findByID({
      collection: 'files',
      id,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      user,
      req,
    })
    if (!file) throw userError(req, 'duty.files')
  }
}

/** The result of the appearance that the duty is about; the supervisor sees it in the notice. */
const appearanceLine = async (req: PayloadRequest, duty: Duty): Promise<NoticeLine[]> => {
  const { relationTo, value } = duty.subject
  if (relationTo !== 'appearances') return []
  const { attendance } = await req.payload.findByID({
    collection: 'appearances',
    id: typeof value === 'string' ? value : value.id,
    depth: 0,
    req,
  })
  if (attendance === 'pending') throw userError(req, 'duty.appearancePending')
  const label = attendances.find((one) => one.value === attendance)?.label
  return [['duty.notice.attendance', label ?? attendance]]
}

/**
 * Hands in evidence for a duty (提交): open or returned → submitted. Supervisor and debtor are told.
 *
 * @throws userError 400 without the evidence that the rule asks for; see {@link dutyForAction}
 */
export const submitDuty = (
  scope: PayloadRequest,
  id: string,
  submission: Submission,
): Promise<Duty> =>
  inTransaction(scope, async (req) => {
    const { duty, user } = await dutyForAction(req, id, 'submit')
    await requireCounselHeard(req, duty)
    const { evidence } = ruleOf(duty.kind)
    const note = (submission.note ?? '').trim()
    const files = [...new Set(submission.files)]
    if (evidence.paper) await checkPaper(req, duty, evidence.paper)
    else if (files.length === 0 && note.length < evidence.noteLength)
      throw userError(req, 'duty.evidence', { length: evidence.noteLength })
    await checkFiles(req, user, files)
    const lines = evidence.needsAppearance ? await appearanceLine(req, duty) : []
    const submissions = [
      ...(duty.submissions ?? []),
      { note, files, submittedBy: user.id, submittedAt: instantOf(req) },
    ]
    const submitted = await writeDuty(
      req,
      duty,
      { state: 'submitted', submissions },
      'duty.submitted',
    )
    await notifyDuty(req, submitted, {
      kind: 'duty-submitted',
      occasion: String(submissions.length),
      needsReceipt: false,
      lines,
    })
    return submitted
  })
