import type { PayloadRequest } from 'payload'

import { computeBulletin } from '@/src/accountability/bulletins/computeBulletin'
import { ownBulletin, scopeOf } from '@/src/accountability/bulletins/ownBulletin'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'

/**
 * Computes the figures of a draft anew.
 *
 * @throws userError 403 for others than the office of its level, 409 once it was approved
 */
export const recomputeBulletin = (scope: PayloadRequest, id: string): Promise<void> =>
  inTransaction(scope, async (req) => {
    const { bulletin } = await ownBulletin(req, id)
    const { figures, inputs, hash } = await computeBulletin(req, scopeOf(bulletin))
    await req.payload.update({
      collection: 'bulletins',
      id,
      data: {
        figures: { ...figures },
        inputs: { ...inputs },
        hash,
        computedAt: now(req).toISOString(),
      },
      depth: 0,
      req,
    })
  })
