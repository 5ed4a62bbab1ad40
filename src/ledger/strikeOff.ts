import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { decided } from '@/src/ledger/decide'
import { dutyForAction } from '@/src/ledger/dutyForAction'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { writeDuty } from '@/src/ledger/writeDuty'
import type { Duty } from '@/src/payload-types'

/**
 * Accepts what was handed in and strikes the duty off (销账): submitted → struck-off, for good. Never by
 * the debtor's organization, nor by whoever handed it in.
 *
 * @throws userError see {@link dutyForAction}
 */
export const strikeOffDuty = (
  scope: PayloadRequest,
  id: string,
  input: { readonly reason?: string | undefined } = {},
): Promise<Duty> =>
  inTransaction(scope, async (req) => {
    const { duty, user } = await dutyForAction(req, id, 'strike-off')
    const remark = input.reason?.trim() || null
    const settled = await writeDuty(
      req,
      duty,
      decided(req, duty, user, 'accepted', remark),
      'duty.struck-off',
      remark ?? undefined,
    )
    await notifyDuty(req, settled, {
      kind: 'duty-struck-off',
      occasion: 'struck-off',
      needsReceipt: false,
      lines: remark ? [['duty.notice.reason', remark]] : [],
    })
    return settled
  })
