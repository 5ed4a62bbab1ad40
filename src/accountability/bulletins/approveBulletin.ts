import type { PayloadRequest } from 'payload'

import { computeBulletin } from '@/src/accountability/bulletins/computeBulletin'
import { nameOfUser, ownBulletin, scopeOf } from '@/src/accountability/bulletins/ownBulletin'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'

/**
 * Approves a draft (审核) and freezes it: figures, inputs, hash and the losses it names. Whoever approves has
 * neither drafted it nor edited it last, and approves the figures that stand on the screen: where cases have
 * moved since they were computed, they must be computed and looked at again.
 *
 * @throws userError 403 who may not, 409 when it has moved on or its figures have
 */
export const approveBulletin = (scope: PayloadRequest, id: string): Promise<void> =>
  inTransaction(scope, async (req) => {
    const { bulletin, user } = await ownBulletin(req, id)
    if (bulletin.state !== 'draft') {
      const by = await nameOfUser(req, bulletin.approvedBy)
      throw userError(req, 'bulletin.approvedAlready', { by }, 409)
    }
    if ([bulletin.author, bulletin.editedBy].some((one) => idOf(one) === user.id))
      throw userError(req, 'bulletin.ownDraft', {}, 403)
    const { inputs, hash } = await computeBulletin(req, scopeOf(bulletin))
    if (hash !== bulletin.hash) throw userError(req, 'bulletin.figuresMoved', {}, 409)
    req.context.bulletinStep = 'approve'
    await req.payload.update({
      collection: 'bulletins',
      id,
      data: {
        state: 'approved',
        approvedBy: user.id,
        approvedAt: now(req).toISOString(),
        losses: inputs.losses.map((loss) => ({ ...loss })),
      },
      depth: 0,
      req,
    })
  })
