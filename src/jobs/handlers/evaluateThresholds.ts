import type { Payload } from 'payload'

import { absorbPending } from '@/src/jobs/absorbPending'
import { concurrencyKeys } from '@/src/jobs/concurrencyKeys'
import { evaluateThresholds } from '@/src/ledger/evaluateThresholds'

/** Evaluates the thresholds of one region and year once for all changes that wait for it. */
export const handleEvaluateThresholds = async (
  payload: Payload,
  input: { region: string; year: number },
): Promise<void> => {
  await absorbPending(payload, concurrencyKeys.evaluateThresholds(input))
  await evaluateThresholds(payload, input)
}
