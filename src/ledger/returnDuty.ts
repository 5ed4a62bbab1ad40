import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { decided } from '@/src/ledger/decide'
import { dutyForAction } from '@/src/ledger/dutyForAction'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { reasonOf } from '@/src/ledger/reasonOf'
import { writeDuty } from '@/src/ledger/writeDuty'
import type { Duty } from '@/src/payload-types'

/**
 * Sends back what was handed in (退回补正): submitted → returned, with a reason. The due date stays.
 *
 * @throws userError 400 without a reason; see {@link dutyForAction}
 */
export const returnDuty = (
  scope: PayloadRequest,
  id: string,
  input: { readonly reason?: string | undefined },
): Promise<Duty> =>
  inTransaction(scope, async (req) => {
    const { duty, user } = await dutyForAction(req, id, 'return')
    const reason = reasonOf(req, input.reason)
    const returned = await writeDuty(
      req,
      duty,
      decided(req, duty, user, 'returned', reason),
      'duty.returned',
      reason,
    )
    await notifyDuty(req, returned, {
      kind: 'duty-returned',
      occasion: String(duty.submissions?.length ?? 0),
      needsReceipt: true,
      lines: [['duty.notice.reason', reason]],
    })
    return returned
  })
