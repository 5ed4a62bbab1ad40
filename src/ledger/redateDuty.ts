import type { PayloadRequest } from 'payload'

import type { DueDates } from '@/src/domain/rules/dueDates'
import { messages, type MessageKey } from '@/src/i18n/messages'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { writeDuty } from '@/src/ledger/writeDuty'
import type { Duty } from '@/src/payload-types'

/** Gives a duty other dates because its facts or the calendar changed, and tells both sides of a new due date. */
export const redateDuty = async (
  req: PayloadRequest,
  duty: Duty,
  dates: DueDates,
  reason: Extract<MessageKey, `duty.reason.${string}`>,
  isAnnounced: boolean,
): Promise<void> => {
  const hasMoved = dates.dueOn !== duty.dueOn
  const moved = await writeDuty(
    req,
    duty,
    { ...dates, ...(hasMoved ? { escalation: 0 } : {}) },
    'duty.moved',
    // Reasons are part of the record, which is kept in Chinese.
    messages[reason].zh,
  )
  if (!hasMoved || !isAnnounced) return
  await notifyDuty(req, moved, {
    kind: 'duty-moved',
    occasion: `${duty.dueOn}>${moved.dueOn}|${moved.updatedAt}`,
    needsReceipt: true,
    lines: [
      ['duty.notice.movedFrom', duty.dueOn],
      ['duty.notice.reason', messages[reason]],
    ],
  })
}
