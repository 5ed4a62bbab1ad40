import type { CollectionBeforeValidateHook } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import type { CommentSide } from '@/src/domain/counsel/commentSides'
import type { Matter, MatterComment, User } from '@/src/payload-types'
import { visibleDoc } from '@/src/steps/visibleDoc'

const sideOf = (user: User, matter: Matter): CommentSide => {
  if (user.role === 'counsel') return 'counsel'
  return idOf(user.agency) !== null && idOf(user.agency) === idOf(matter.unit) ? 'unit' : 'office'
}

/** Puts a comment under its author's name; only those who may see a matter speak about it. */
export const stampComment: CollectionBeforeValidateHook<MatterComment> = async ({
  data,
  operation,
  req,
}) => {
  const user = activeUser(req)
  if (!data || operation !== 'create' || !user) return data
  const matter = await visibleDoc(req, 'matters', idOf(data.matter) ?? '')
  return {
    ...data,
    text: data.text?.trim() ?? '',
    side: sideOf(user, matter),
    author: user.id,
    authorName: user.name,
    unit: idOf(matter.unit),
    region: idOf(matter.region),
  }
}
