import { createHash } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

import { activeUser, idOf } from '@/access/atoms'

/** Stamps a file with who handed it in, and with the hash of what was handed in. */
export const stampFileOwner: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const user = activeUser(req)
  return {
    ...data,
    title: typeof data?.title === 'string' ? data.title : req.file?.name,
    ...(user
      ? {
          agency: idOf(user.agency),
          region: idOf(user.region),
          courts: [idOf(user.court)].filter((court) => court !== null),
          uploadedBy: user.id,
        }
      : {}),
    ...(req.file ? { sha256: createHash('sha256').update(req.file.data).digest('hex') } : {}),
  }
}
