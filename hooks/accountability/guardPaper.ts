import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { paperDuty } from '@/hooks/accountability/paperDuty'
import { dutyStates, owedStates } from '@/src/domain/dutyStates'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Duty } from '@/src/payload-types'

interface Paper {
  id: string
  duty?: string | Duty | null
}

/**
 * Keeps a paper what was handed in: it is written while its duty is owed, and by nobody afterwards. One paper
 * for one duty, unless the duty is a quota of the year.
 */
export const guardPaper =
  ({ isQuota = false }: { readonly isQuota?: boolean } = {}): CollectionBeforeChangeHook<Paper> =>
  async ({ data, originalDoc, operation, collection, req }) => {
    const id = idOf(originalDoc?.duty ?? data.duty)
    const duty = await paperDuty(req, id)
    if (!duty || req.context.isPaperStep) return data
    if (!owedStates.includes(duty.state)) {
      const state = labelOf(dutyStates, duty.state, localeOf(req.i18n?.language))
      throw userError(req, 'paper.closed', { state }, 409)
    }
    if (operation === 'create' && !isQuota) {
      const { totalDocs } = await req.payload.count({
        collection: collection.slug,
        where: { duty: { equals: duty.id } },
        req,
      })
      if (totalDocs > 0) throw userError(req, 'paper.second', {}, 409)
    }
    // Touches the duty, so that handing it in and changing its paper at the same instant conflict on either
    // database; whoever comes second begins again and finds what the first did.
    await req.payload.db.updateOne({
      collection: 'duties',
      id: duty.id,
      data: { paperSaves: { $inc: 1 }, updatedAt: duty.updatedAt },
      req,
      returning: false,
    })
    return data
  }
