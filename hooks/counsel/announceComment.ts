import type { CollectionAfterChangeHook } from 'payload'

import { tellCounsel } from '@/src/counsel/matters/tellCounsel'
import { tellUnit } from '@/src/counsel/matters/tellUnit'
import { idOf } from '@/src/domain/idOf'
import type { MatterComment } from '@/src/payload-types'

/** Tells the other sides of a matter that somebody has written: counsel, the unit, and the office once it took part. */
export const announceComment: CollectionAfterChangeHook<MatterComment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const matter = await req.payload.findByID({
    collection: 'matters',
    id: idOf(doc.matter) ?? '',
    depth: 0,
    req,
  })
  if (doc.side !== 'counsel')
    await tellCounsel(req, matter, idOf(matter.engagement), 'matter.notice.commented')
  if (doc.side === 'unit') return
  const { totalDocs } = await req.payload.count({
    collection: 'matter-comments',
    where: { and: [{ matter: { equals: matter.id } }, { side: { equals: 'office' } }] },
    req,
  })
  const withOffice = doc.side === 'counsel' && totalDocs > 0
  await tellUnit(req, matter, 'matter.notice.commented', { withOffice })
}
