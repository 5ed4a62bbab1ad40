import type { CollectionBeforeChangeHook } from 'payload'

import { activeUser } from '@/access/atoms'
import type { Bulletin } from '@/src/payload-types'

const written = [
  'title',
  'text',
  'fromOn',
  'toOn',
  'corrects',
] as const satisfies readonly (keyof Bulletin)[]

/** Puts on record who drafted a bulletin and who edited it last: neither of them approves it. */
export const stampBulletin: CollectionBeforeChangeHook<Bulletin> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const user = activeUser(req)
  if (!user || req.context.bulletinStep) return data
  if (operation === 'create') return { ...data, author: user.id, editedBy: user.id }
  const isEdited = written.some(
    (field) => field in data && (data[field] ?? null) !== (originalDoc?.[field] ?? null),
  )
  return isEdited ? { ...data, editedBy: user.id } : data
}
