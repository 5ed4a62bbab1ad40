import type { Payload } from 'payload'

import { absorbPending } from '@/src/jobs/absorbPending'
import { concurrencyKeys } from '@/src/jobs/concurrencyKeys'
import { deliverOutbox } from '@/src/notify/deliverOutbox'

/** Sends what is due. A failed delivery is no failed job: each row keeps its own time. */
export const handleDeliverOutbox = async (
  payload: Payload,
): Promise<{ sent: number; failed: number }> => {
  await absorbPending(payload, concurrencyKeys.deliverOutbox())
  return deliverOutbox(payload)
}
