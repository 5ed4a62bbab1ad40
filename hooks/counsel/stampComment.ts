import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import type { CommentSide } from '@/src/domain/counsel/commentSides'
import { userError } from '@/src/i18n/userError'
import type { Matter, MatterComment, User } from '@/src/payload-types'

const sideOf = (user: User, matter: Matter): CommentSide => {
  if (user.role === 'counsel') return 'counsel'
  return idOf(user.agency) !== null && idOf(user.agency) === idOf(matter.unit) ? 'unit' : 'office'
}

const visibleMatter = (
  req: PayloadRequest,
  user: User,
  id: string | null,
): Promise<Matter | null> =>
  id
    ? req.payload.findByID({
        collection: 'matters',
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        user,
        req,
      })
    : Promise.resolve(null)

/** Puts a comment under its author's name; only those who may see a matter speak about it. */
export const stampComment: CollectionBeforeValidateHook<MatterComment> = async ({
  data,
  operation,
  req,
}) => {
  const user = activeUser(req)
  if (!data || operation !== 'create' || !user) return data
  const matter = await visibleMatter(req, user, idOf(data.matter))
  if (!matter) throw userError(req, 'record.notFound', {}, 404)
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
