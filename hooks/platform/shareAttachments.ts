import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { shareFiles } from '@/src/files/shareFiles'
import { userError } from '@/src/i18n/userError'
import type { Agency, Court, Region } from '@/src/payload-types'

type Relation<T> = string | T | null | undefined

/** What an attachment is shared by: the record that it was attached to. */
interface Sharer {
  readonly region?: Relation<Region>
  readonly court?: Relation<Court>
  readonly agency?: Relation<Agency>
  /** Of an inspection: the office that leads it. */
  readonly lead?: Relation<Agency>
  /** Of a catalogue of decisions: the government. */
  readonly decider?: Relation<Agency>
  /** Of an interview: the agency that is talked to. */
  readonly concerned?: Relation<Agency>
  readonly parties?: Relation<Agency>[] | null
}

type Doc = Record<string, unknown> & { id: string }
type Attached = Relation<TypeWithID & { id: string }>

const attached = (doc: object | undefined, paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const value = (doc as Doc | undefined)?.[path] as Attached | Attached[]
    return (Array.isArray(value) ? value : [value]).flatMap((one) => idOf(one) ?? [])
  })

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

/**
 * Attachments of a record. Only a file that the user may read can be attached, or attaching would be a
 * way to read it; what is attached can be read by the parties of the record, its court and the office of
 * its region, whoever uploaded it.
 *
 * @param paths the fields that hold a file, or several
 * @param alsoFor fields that name further organizations which may read what is attached
 */
export const shareAttachments = (
  paths: readonly string[],
  alsoFor: readonly string[] = [],
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
    const { region, court, agency, lead, concerned, decider, parties } = stored as Sharer
    const readers = [
      idOf(agency),
      idOf(lead),
      idOf(concerned),
      idOf(decider),
      ...(parties ?? []).map(idOf),
      ...attached(stored, alsoFor),
      ...(await officesOf(req, idOf(region))),
    ]
    await shareFiles(req, files, readers, idOf(court))
  },
})
