import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'
import type { Agency, Court, Region } from '@/src/payload-types'

type Relation<T> = string | T | null | undefined

/** What an attachment is shared by: the record that it was attached to. */
interface Sharer {
  readonly region?: Relation<Region>
  readonly court?: Relation<Court>
  readonly agency?: Relation<Agency>
  readonly parties?: Relation<Agency>[] | null
}

type Doc = Record<string, unknown> & { id: string }

const attached = (doc: object | undefined, paths: readonly string[]): string[] =>
  paths.flatMap(
    (path) => idOf((doc as Doc | undefined)?.[path] as Relation<TypeWithID & { id: string }>) ?? [],
  )

const added = (
  after: object | undefined,
  before: object | undefined,
  paths: readonly string[],
): string[] => {
  const known = new Set(attached(before, paths))
  return attached(after, paths).filter((id) => !known.has(id))
}

const officesOf = async (req: PayloadRequest, region: string | null): Promise<string[]> => {
  if (!region) return []
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { and: [{ region: { equals: region } }, { kind: { equals: 'law-office' } }] },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

const ids = (...values: (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

/**
 * Attachments of a record. Only a file that the user may read can be attached, or attaching would be a
 * way to read it; what is attached can be read by the parties of the record, its court and the office of
 * its region, whoever uploaded it.
 *
 * @param paths the fields that hold a file
 */
export const shareAttachments = (
  paths: readonly string[],
): {
  beforeChange: CollectionBeforeChangeHook<Doc>
  afterChange: CollectionAfterChangeHook<Doc>
} => ({
  beforeChange: async ({ data, originalDoc, req }) => {
    const files = added(data, originalDoc, paths)
    const user = activeUser(req)
    if (files.length === 0 || !user) return data
    const { totalDocs } = await req.payload.count({
      collection: 'files',
      where: { id: { in: files } },
      overrideAccess: false,
      user,
      req,
    })
    if (totalDocs !== new Set(files).size) throw userError(req, 'file.notYours', {}, 403)
    return data
  },
  afterChange: async ({ collection, doc, previousDoc, req }) => {
    const stored = await req.payload.db.findOne<Doc>({
      collection: collection.slug,
      where: { id: { equals: doc.id } },
      req,
    })
    const files = added(stored ?? undefined, previousDoc, paths)
    if (!stored || files.length === 0) return
    const { region, court, agency, parties } = stored as Sharer
    const readers = ids(
      idOf(agency),
      ...(parties ?? []).map(idOf),
      ...(await officesOf(req, idOf(region))),
    )
    for (const id of files) {
      const file = await req.payload.findByID({ collection: 'files', id, depth: 0, req })
      await req.payload.update({
        collection: 'files',
        id,
        data: {
          sharedWith: ids(...(file.sharedWith ?? []).map(idOf), ...readers),
          courts: ids(...(file.courts ?? []).map(idOf), idOf(court)),
        },
        depth: 0,
        req,
      })
    }
  },
})
