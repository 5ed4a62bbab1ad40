import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { dutyForAction } from '@/src/ledger/dutyForAction'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { reasonOf } from '@/src/ledger/reasonOf'
import { writeDuty } from '@/src/ledger/writeDuty'
import type { Duty } from '@/src/payload-types'

/**
 * Waives a duty (免除), by its supervisor and with a reason: open or returned → waived. Duties that a
 * threshold opened can't be waived.
 *
 * @throws userError 400 without a reason; see {@link dutyForAction}
 */
export const waiveDuty = (
  scope: PayloadRequest,
  id: string,
  input: { readonly reason?: string | undefined },
): Promise<Duty> =>
  inTransaction(scope, async (req) => {
    const { duty } = await dutyForAction(req, id, 'waive')
    const reason = reasonOf(req, input.reason)
    const waived = await writeDuty(
      req,
      duty,
      { state: 'waived', closingReason: reason, settledOn: today(req) },
      'duty.waived',
      reason,
    )
    await notifyDuty(req, waived, {
      kind: 'duty-waived',
      occasion: 'waived',
      needsReceipt: false,
      lines: [['duty.notice.reason', reason]],
    })
    return waived
  })
