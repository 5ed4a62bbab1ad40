import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { counselOf } from '@/src/counsel/matters/counselOf'
import { requireEngagementInForce } from '@/src/counsel/roster/engagementFor'
import {
  frozenOpinionStates,
  isOpinionFile,
  opinionExtensions,
  opinionTexts,
  writableOpinionStates,
} from '@/src/domain/counsel/opinion'
import { userError } from '@/src/i18n/userError'
import type { LegalOpinion, Matter } from '@/src/payload-types'

type Fields = Partial<LegalOpinion>

/** What only the steps of an opinion write: an earlier version that is taken up again does not bring them along. */
const ofSteps = [
  'title',
  'matter',
  'state',
  'engagement',
  'unit',
  'region',
  'author',
  'authorName',
  'submittedOn',
  'dueOn',
  'isOnTime',
  'returnReason',
  'reviewedBy',
  'reviewerName',
  'reviewedOn',
  'hash',
  'fileHashes',
] as const

const filesIn = ({ files }: Fields): string[] => (files ?? []).flatMap((file) => idOf(file) ?? [])

const wordingOf = (doc: Fields): string =>
  JSON.stringify([
    doc.conclusion ?? null,
    doc.riskLevel ?? null,
    ...opinionTexts.map(({ value }) => doc[value] || null),
    filesIn(doc),
  ])

const matterOf = (req: PayloadRequest, id: string | null): Promise<Matter | null> =>
  id
    ? req.payload.findByID({ collection: 'matters', id, depth: 0, disableErrors: true, req })
    : Promise.resolve(null)

/** Only papers of the four kinds carry an opinion. */
const refuseOtherFiles = async (
  req: PayloadRequest,
  files: readonly string[],
  known: readonly string[],
): Promise<void> => {
  const added = files.filter((id) => !known.includes(id))
  if (added.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { id: { in: added } },
    select: { filename: true },
    depth: 0,
    pagination: false,
    req,
  })
  const other = docs.find(({ filename }) => !isOpinionFile(filename ?? ''))
  if (other)
    throw userError(req, 'opinion.fileKind', {
      name: other.filename ?? '',
      extensions: opinionExtensions.join(' '),
    })
}

/** Whoever writes is the counsel to whom the matter is assigned, by an engagement that holds today. */
const requireAssigned = async (req: PayloadRequest, matter: Matter): Promise<string> => {
  const engagement = idOf(matter.engagement)
  if (!engagement || matter.state !== 'assigned')
    throw userError(req, 'opinion.notAssigned', {}, 409)
  await requireEngagementInForce(req, engagement, idOf(matter.unit) ?? '')
  return engagement
}

const begin = async (req: PayloadRequest, data: Fields): Promise<Fields> => {
  const matter = await matterOf(req, idOf(data.matter))
  const found = matter ? await counselOf(req, idOf(matter.engagement)) : null
  const user = activeUser(req)
  // To whom a matter is not assigned it is not told that it exists.
  if (!matter || (user && isRole(user, 'counsel') && found?.user?.id !== user.id))
    throw userError(req, 'record.notFound', {}, 404)
  const engagement = await requireAssigned(req, matter)
  if (!found?.user || (user && found.user.id !== user.id))
    throw userError(req, 'opinion.onlyAuthor', {}, 403)
  // Of two who begin at once the second writes the same row, and then finds what the first did.
  await req.payload.db.updateOne({
    collection: 'matters',
    id: matter.id,
    // Without a new `updatedAt`: whoever has the page of the matter open has not lost anything.
    data: { opinionSerial: { $inc: 1 }, updatedAt: null },
    req,
    returning: false,
  })
  const { totalDocs } = await req.payload.count({
    collection: 'legal-opinions',
    where: {
      and: [{ matter: { equals: matter.id } }, { state: { not_in: [...frozenOpinionStates] } }],
    },
    req,
  })
  if (totalDocs > 0) throw userError(req, 'opinion.begun', {}, 409)
  await refuseOtherFiles(req, filesIn(data), [])
  return {
    ...data,
    title: `${matter.title} 法律意见书`,
    state: 'draft',
    engagement,
    unit: idOf(matter.unit),
    region: idOf(matter.region),
    author: found.user.id,
    authorName: found.counsel.name,
    dueOn: matter.dueOn,
    request: data.request ?? matter.request ?? null,
  }
}

/**
 * Keeps an opinion the work of the counsel to whom its matter is assigned, written only while it is not handed in,
 * and unchanged for good once it was reviewed: by whatever way a change comes.
 */
export const guardOpinion: CollectionBeforeValidateHook<LegalOpinion> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  if (operation === 'create' || !originalDoc) return begin(req, data)
  if (frozenOpinionStates.includes(originalDoc.state))
    throw userError(req, 'opinion.frozen', {}, 409)
  const kept = req.context.isRestoringVersion
    ? Object.fromEntries(ofSteps.map((name) => [name, originalDoc[name] ?? null]))
    : { matter: originalDoc.matter, author: originalDoc.author }
  const after = { ...data, ...kept } as Fields
  if (wordingOf({ ...originalDoc, ...after }) === wordingOf(originalDoc)) return after
  if (!writableOpinionStates.includes(originalDoc.state))
    throw userError(req, 'opinion.handedIn', {}, 409)
  const user = activeUser(req)
  if (user && user.id !== idOf(originalDoc.author))
    throw userError(req, 'opinion.onlyAuthor', {}, 403)
  const matter = await matterOf(req, idOf(originalDoc.matter))
  if (!matter || idOf(matter.engagement) !== idOf(originalDoc.engagement))
    throw userError(req, 'opinion.notAssigned', {}, 409)
  await requireAssigned(req, matter)
  await refuseOtherFiles(req, filesIn(after), filesIn(originalDoc))
  return after
}
