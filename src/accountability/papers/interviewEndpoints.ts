import type { Endpoint, PayloadRequest } from 'payload'

import { answerDoc, idOfRoute, signedInUser, visibleDoc } from '@/src/steps/visibleDoc'
import { now } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'

/**
 * Puts the leader's signature on the record of an interview that was held (约谈记录签字).
 *
 * @throws userError 403 for anybody but the leader of the region, 409 before it was held or after it was signed
 */
const sign = (scope: PayloadRequest, id: string): Promise<void> =>
  inTransaction(scope, async (req) => {
    const user = signedInUser(req)
    const interview = await visibleDoc(req, 'interviews', id)
    if (user.role !== 'leader' || idOf(user.region) !== idOf(interview.region))
      throw userError(req, 'interview.onlyLeaderSigns', {}, 403)
    if (!interview.isHeld) throw userError(req, 'interview.signBeforeHeld', {}, 409)
    if (interview.signedBy) throw userError(req, 'interview.signedAlready', {}, 409)
    req.context.isPaperStep = true
    await req.payload.update({
      collection: 'interviews',
      id,
      data: { signedBy: user.id, signedAt: now(req).toISOString() },
      depth: 0,
      req,
    })
  })

/** `POST /api/interviews/:id/sign`. */
export const interviewEndpoints: Endpoint[] = [
  {
    path: '/:id/sign',
    method: 'post',
    handler: async (req) => {
      const id = idOfRoute(req)
      await sign(req, id)
      return answerDoc(req, 'interviews', id)
    },
  },
]
