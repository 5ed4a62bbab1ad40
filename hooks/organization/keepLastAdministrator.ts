import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { userError } from '@/src/i18n/userError'
import type { User } from '@/src/payload-types'

const refuseUnlessOthers = async (req: PayloadRequest, id: string): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'system-admin' } },
        { isActive: { equals: true } },
        { id: { not_equals: id } },
      ],
    },
    req,
  })
  if (totalDocs === 0) throw userError(req, 'user.lastAdmin', {}, 409)
}

const beforeChange: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const wasAdministrator = originalDoc?.role === 'system-admin' && originalDoc?.isActive !== false
  const next = { ...originalDoc, ...data } as { role?: string; isActive?: boolean }
  const stays = next.role === 'system-admin' && next.isActive !== false
  if (operation === 'update' && wasAdministrator && !stays) {
    await refuseUnlessOthers(req, originalDoc.id)
  }
  return data
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
  if (user.role === 'system-admin') await refuseUnlessOthers(req, String(id))
}

/** Keeps at least one active system administrator, so that nobody locks everyone out. */
export const keepLastAdministrator = { beforeChange, beforeDelete }
