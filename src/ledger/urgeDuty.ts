import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { today } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { dutyForAction } from '@/src/ledger/dutyForAction'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { reasonOf } from '@/src/ledger/reasonOf'
import type { Duty } from '@/src/payload-types'

/** Tells the urgings of one day apart from those of another. */
const occasionOn = (req: PayloadRequest): string => `by-hand|${today(req)}`

/**
 * The duty that somebody wants to urge: whoever may move its due date may urge its debtor.
 *
 * @throws userError 409 when it was urged today already; see {@link dutyForAction}
 */
export const dutyToUrge = async (req: PayloadRequest, id: string): Promise<Duty> => {
  const { duty } = await dutyForAction(req, id, 'move')
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    where: {
      and: [
        { duty: { equals: id } },
        { dispatchKey: { equals: `duty-urged|${id}|${occasionOn(req)}` } },
      ],
    },
    req,
  })
  if (totalDocs > 0) throw userError(req, 'bulk.urgedToday', {}, 409)
  return duty
}

/**
 * Urges the debtor of a duty by hand (催办): a notice to debtor and supervisor, once a day, on the record.
 *
 * @throws userError 400 without a reason; see {@link dutyToUrge}
 */
export const urgeDuty = (
  scope: PayloadRequest,
  id: string,
  input: { readonly reason?: string | undefined },
): Promise<Duty> =>
  inTransaction(scope, async (req) => {
    const duty = await dutyToUrge(req, id)
    const reason = reasonOf(req, input.reason)
    await recordEvent(req, {
      type: 'duty.urged',
      subjectType: 'duties',
      subjectId: duty.id,
      subjectTitle: duty.title,
      region: idOf(duty.region),
      changes: { reason: { after: reason } },
    })
    await notifyDuty(req, duty, {
      kind: 'duty-urged',
      occasion: occasionOn(req),
      needsReceipt: false,
      lines: [['duty.notice.reason', reason]],
    })
    return duty
  })
