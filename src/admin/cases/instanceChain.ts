import type { PayloadRequest } from 'payload'

import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { idOf } from '@/src/domain/idOf'
import type { Case } from '@/src/payload-types'

/** Longer chains are faults of the record; `guardInstanceChain` refuses them. */
const LONGEST = 8

/**
 * The instances of one dispute that the reader may see, the earliest first, with the case itself in its
 * place: back along `prior`, and forward to the cases that name one of them as prior.
 */
export const instanceChain = async (req: PayloadRequest, ofCase: Case): Promise<Case[]> => {
  const earlier: Case[] = []
  let prior = idOf(ofCase.prior)
  while (prior && earlier.length < LONGEST) {
    const found: Case | null = await recordOfPage(req, 'cases', prior)
    if (!found || found.id === ofCase.id) break
    earlier.unshift(found)
    prior = idOf(found.prior)
  }
  const later: Case[] = []
  let last = [ofCase.id]
  while (last.length > 0 && later.length < LONGEST) {
    const { docs } = await req.payload.find({
      collection: 'cases',
      where: { prior: { in: last } },
      sort: 'filedOn',
      depth: 1,
      limit: LONGEST,
      overrideAccess: false,
      req,
    })
    const known = new Set([ofCase.id, ...later.map(({ id }) => id)])
    const found = docs.filter(({ id }) => !known.has(id))
    later.push(...found)
    last = found.map(({ id }) => id)
  }
  return [...earlier, ofCase, ...later]
}
