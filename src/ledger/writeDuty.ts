import type { PayloadRequest } from 'payload'

import { changedFields } from '@/src/audit/changedFields'
import { recordEvent, type AuditEventType } from '@/src/audit/recordEvent'
import { idOf } from '@/src/domain/idOf'
import type { Duty } from '@/src/payload-types'

/**
 * The one way in which a duty changes: writes it and puts the change on the record, in the transaction of
 * the request.
 *
 * @param reason why, for the record
 */
export const writeDuty = async (
  req: PayloadRequest,
  duty: Duty,
  data: Partial<Duty>,
  type: Extract<AuditEventType, `duty.${string}`>,
  reason?: string,
): Promise<Duty> => {
  const written = await req.payload.update({
    collection: 'duties',
    id: duty.id,
    data,
    depth: 0,
    req,
  })
  await recordEvent(req, {
    type,
    subjectType: 'duties',
    subjectId: duty.id,
    subjectTitle: duty.title,
    region: idOf(duty.region),
    changes: {
      ...changedFields({ ...duty }, { ...written }),
      ...(reason ? { reason: { after: reason } } : {}),
    },
  })
  return written
}
