import type { PayloadRequest } from 'payload'

import { shareFiles } from '@/src/files/shareFiles'
import { userError } from '@/src/i18n/userError'
import type { User } from '@/src/payload-types'

/**
 * Attaches files to a record: only those that the user may read, or attaching would be a way to read them; from
 * then on the readers may, too.
 *
 * @returns the ids, each once
 * @throws userError 403 for a file that the user may not read
 */
export const attachFiles = async (
  req: PayloadRequest,
  user: User,
  files: readonly (string | null | undefined)[],
  readers: readonly (string | null | undefined)[],
): Promise<string[]> => {
  const ids = [...new Set(files.filter((id): id is string => Boolean(id)))]
  if (ids.length === 0) return []
  const { totalDocs } = await req.payload.count({
    collection: 'files',
    where: { id: { in: ids } },
    overrideAccess: false,
    user,
    req,
  })
  if (totalDocs !== ids.length) throw userError(req, 'file.notYours', {}, 403)
  await shareFiles(req, ids, readers)
  return ids
}
