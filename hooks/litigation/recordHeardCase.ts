import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { todayInShanghai } from '@/src/domain/day'
import type { Hearing } from '@/src/payload-types'

/** A hearing that was held makes its case a heard one, from the first such day. */
export const recordHeardCase: CollectionAfterChangeHook<Hearing> = async ({ doc, req }) => {
  const hearing = await req.payload.findByID({ collection: 'hearings', id: doc.id, depth: 0, req })
  const caseId = idOf(hearing.case)
  if (hearing.state !== 'held' || !caseId) return
  const heardOn = todayInShanghai(new Date(hearing.startsAt))
  const ofCase = await req.payload.findByID({ collection: 'cases', id: caseId, depth: 0, req })
  if (ofCase.heardOn && ofCase.heardOn <= heardOn) return
  await req.payload.update({ collection: 'cases', id: caseId, data: { heardOn }, depth: 0, req })
}
