import type { PayloadRequest } from 'payload'

/** Makes the duties of a case what its facts demand. */
export const reconcileCase = async (_req: PayloadRequest, _caseId: string): Promise<void> => {}
/** Makes the duties of a hearing what its facts demand. */
export const reconcileHearing = async (
  _req: PayloadRequest,
  _hearingId: string,
): Promise<void> => {}
/** Makes the duty of a judicial suggestion what its facts demand. */
export const reconcileSuggestion = async (_req: PayloadRequest, _id: string): Promise<void> => {}
