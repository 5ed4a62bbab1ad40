import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { deriveFileReaders } from '@/src/counsel/matters/deriveFileReaders'
import type { LegalOpinion } from '@/src/payload-types'

const filesIn = (doc: Partial<LegalOpinion> | undefined): string[] =>
  (doc?.files ?? []).flatMap((file) => idOf(file) ?? [])

const afterChange: CollectionAfterChangeHook<LegalOpinion> = async ({ doc, previousDoc, req }) => {
  const [before, after] = [filesIn(previousDoc), filesIn(doc)]
  if (before.join() === after.join() && previousDoc?.state === doc.state) return
  await deriveFileReaders(req, [...before, ...after])
}

/** Papers of an opinion: unit and office read them once it is handed in. */
export const shareOpinionFiles = {
  beforeChange: shareAttachments(['files']).beforeChange,
  afterChange,
}
