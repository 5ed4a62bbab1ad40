import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { isDay, type Day } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'
import { dutyForAction } from '@/src/ledger/dutyForAction'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { reasonOf } from '@/src/ledger/reasonOf'
import { writeDuty } from '@/src/ledger/writeDuty'
import type { Duty } from '@/src/payload-types'

/**
 * The new due date of a duty: a day that is not past and not the present one.
 * @throws userError 400
 */
export const newDueOn = (req: PayloadRequest, duty: Duty, dueOn: string | undefined): Day => {
  if (!isDay(dueOn) || dueOn < today(req))
    throw userError(req, 'duty.dueOnInvalid', { today: today(req) })
  if (dueOn === duty.dueOn) throw userError(req, 'duty.dueOnSame', { dueOn })
  return dueOn
}

/**
 * Moves a due date (期限变更), by the supervisor and with a reason. From then on the engine leaves the date
 * alone.
 *
 * @throws userError 400 without a reason or with a day that cannot be; see {@link dutyForAction}
 */
export const moveDueDate = (
  scope: PayloadRequest,
  id: string,
  input: { readonly dueOn?: string | undefined; readonly reason?: string | undefined },
): Promise<Duty> =>
  inTransaction(scope, async (req) => {
    const { duty } = await dutyForAction(req, id, 'move')
    const reason = reasonOf(req, input.reason)
    const dueOn = newDueOn(req, duty, input.dueOn)
    const moved = await writeDuty(
      req,
      duty,
      { dueOn, isDueByHand: true, calendarComplete: true, escalation: 0 },
      'duty.moved',
      reason,
    )
    await notifyDuty(req, moved, {
      kind: 'duty-moved',
      occasion: `${duty.dueOn}>${dueOn}|${moved.updatedAt}`,
      needsReceipt: true,
      lines: [
        ['duty.notice.movedFrom', duty.dueOn],
        ['duty.notice.reason', reason],
      ],
    })
    return moved
  })
