import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { instantOf } from '@/src/ledger/dutyForAction'
import type { Duty, User } from '@/src/payload-types'

/** The last submission with what the supervisor decided on it. */
export const decided = (
  req: PayloadRequest,
  duty: Duty,
  user: User,
  decision: 'accepted' | 'returned',
  reason: string | null,
): Partial<Duty> => {
  const submissions = duty.submissions ?? []
  const outcome = { decision, reason, decidedBy: user.id, decidedAt: instantOf(req) }
  return {
    state: decision === 'accepted' ? 'struck-off' : 'returned',
    settledOn: decision === 'accepted' ? today(req) : null,
    submissions: submissions.map((one, index) =>
      index === submissions.length - 1 ? { ...one, ...outcome } : one,
    ),
  }
}
