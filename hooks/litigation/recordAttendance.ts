import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { countsAsHeadAttendance, countsAsSpoken } from '@/src/domain/litigation/attendance'
import type { YesNo } from '@/src/domain/litigation/caseOptions'
import { reconcileHearing } from '@/src/ledger/reconcile'
import type { Appearance } from '@/src/payload-types'

/**
 * Carries the result of an appearance to the case, where the attendance rate counts it: one appearance of
 * the head in any hearing of the instance is enough (法释〔2020〕3号第七条).
 */
export const recordAttendance: CollectionAfterChangeHook<Appearance> = async ({ doc, req }) => {
  const appearance = await req.payload.findByID({
    collection: 'appearances',
    id: doc.id,
    depth: 0,
    req,
  })
  const caseId = idOf(appearance.case)
  const agency = idOf(appearance.agency)
  if (!caseId || !agency) return
  const { docs } = await req.payload.find({
    collection: 'appearances',
    where: {
      and: [
        { case: { equals: caseId } },
        { agency: { equals: agency } },
        { attendance: { not_equals: 'pending' } },
      ],
    },
    depth: 0,
    pagination: false,
    req,
  })
  if (docs.length > 0) {
    const headAttended: YesNo = docs.some(countsAsHeadAttendance) ? 'yes' : 'no'
    const headSpoke: YesNo = docs.some(countsAsSpoken) ? 'yes' : 'no'
    const ofCase = await req.payload.findByID({ collection: 'cases', id: caseId, depth: 0, req })
    const defendants = ofCase.defendants.map((row) =>
      idOf(row.agency) === agency ? { ...row, headAttended, headSpoke } : row,
    )
    await req.payload.update({
      collection: 'cases',
      id: caseId,
      data: { defendants },
      depth: 0,
      req,
    })
  }
  const hearing = idOf(appearance.hearing)
  if (hearing) await reconcileHearing(req, hearing)
}
