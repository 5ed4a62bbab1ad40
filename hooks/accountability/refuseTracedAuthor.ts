import type { CollectionBeforeChangeHook } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { isTracedAuthor, type Writer } from '@/src/domain/papers/tracebacks'
import { userError } from '@/src/i18n/userError'
import type { Traceback } from '@/src/payload-types'

/** Nobody traces back oneself: neither who began the trace-back nor who changes it is among the persons traced. */
export const refuseTracedAuthor: CollectionBeforeChangeHook<Traceback> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const authorId = idOf(merged.author)
  const author = authorId
    ? await req.payload.findByID({
        collection: 'users',
        id: authorId,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  const writers: Writer[] = [author, activeUser(req)].flatMap((user) =>
    user ? [{ id: user.id, name: user.name }] : [],
  )
  const isTraced = isTracedAuthor(merged.people, writers, (user) =>
    idOf(user as string | { id: string } | null | undefined),
  )
  if (isTraced) throw userError(req, 'traceback.authorTraced', {}, 403)
  return data
}
