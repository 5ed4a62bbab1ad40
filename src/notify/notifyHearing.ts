import type { PayloadRequest } from 'payload'

import type { Hearing } from '@/src/payload-types'

/** Sends the dual dispatch of a hearing: to each agency called, and to its rule-of-law office. */
export const notifyHearing = async (
  _req: PayloadRequest,
  _hearing: Hearing,
  _kind: 'hearing-scheduled' | 'hearing-moved' | 'hearing-cancelled',
): Promise<void> => {}
