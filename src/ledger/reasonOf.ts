import type { PayloadRequest } from 'payload'

import { userError } from '@/src/i18n/userError'

const SHORTEST = 2

/**
 * The reason that goes on the record, trimmed.
 * @throws userError `duty.reasonRequired` when there is none
 */
export const reasonOf = (req: PayloadRequest, reason: string | undefined): string => {
  const trimmed = (reason ?? '').trim()
  if (trimmed.length < SHORTEST) throw userError(req, 'duty.reasonRequired', { length: SHORTEST })
  return trimmed
}
