import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { deriveFileReaders } from '@/src/counsel/matters/deriveFileReaders'
import type { Matter } from '@/src/payload-types'

const filesIn = (doc: Partial<Matter> | undefined): string[] =>
  (doc?.materials ?? []).flatMap((file) => idOf(file) ?? [])

/** Who reads the materials of a matter, and the papers on it, follows from whom it is assigned to. */
const afterChange: CollectionAfterChangeHook<Matter> = async ({ doc, previousDoc, req }) => {
  const [before, after] = [filesIn(previousDoc), filesIn(doc)]
  const isMoved = idOf(previousDoc?.engagement) !== idOf(doc.engagement)
  const isChanged = before.join() !== after.join()
  if (!isMoved && !isChanged) return
  const opinions = isMoved
    ? await req.payload.find({
        collection: 'legal-opinions',
        where: { matter: { equals: doc.id } },
        select: { files: true },
        depth: 0,
        pagination: false,
        req,
      })
    : { docs: [] }
  const ofOpinions = opinions.docs
    .flatMap(({ files }) => files ?? [])
    .flatMap((id) => idOf(id) ?? [])
  await deriveFileReaders(req, [...before, ...after, ...ofOpinions])
}

/** Materials of a matter: attached by those who may read them, and then read by unit, office and counsel. */
export const shareMatterFiles = {
  beforeChange: shareAttachments(['materials']).beforeChange,
  afterChange,
}
