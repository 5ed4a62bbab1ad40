import type { CollectionBeforeChangeHook } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { PublicComment } from '@/src/payload-types'

const written = ['text', 'name', 'contact', 'receivedOn', 'number'] as const

/** What the public wrote stays as it came, on whatever way it is written to. */
export const guardComment: CollectionBeforeChangeHook<PublicComment> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const isTouched = written.some(
    (name) => name in data && (data[name] ?? null) !== (originalDoc[name] ?? null),
  )
  if (isTouched) throw userError(req, 'comment.asWritten', {}, 409)
  return data
}
