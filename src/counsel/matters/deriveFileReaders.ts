import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { agencyOfKind } from '@/src/notify/agencyOfKind'

interface Readers {
  readonly engagements: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
  readonly isOfMatter: boolean
}

const readersOf = async (req: PayloadRequest, file: string): Promise<Readers> => {
  const { docs: opinions } = await req.payload.find({
    collection: 'legal-opinions',
    where: { files: { equals: file } },
    depth: 0,
    pagination: false,
    req,
  })
  const ofOpinions = opinions.flatMap(({ matter }) => idOf(matter) ?? [])
  const { docs: matters } = await req.payload.find({
    collection: 'matters',
    where: { or: [{ materials: { equals: file } }, { id: { in: ofOpinions } }] },
    depth: 0,
    pagination: false,
    req,
  })
  const engagements = new Set<string>()
  const organizations = new Set<string>()
  for (const matter of matters) {
    const engagement = idOf(matter.engagement)
    const isMaterial = (matter.materials ?? []).some((one) => idOf(one) === file)
    const own = opinions.filter((opinion) => idOf(opinion.matter) === matter.id)
    // Counsel who follows another does not read what that one left unfinished.
    const isOwnPaper = own.some(
      (opinion) => opinion.state !== 'void' && idOf(opinion.engagement) === engagement,
    )
    if (engagement && (isMaterial || isOwnPaper)) engagements.add(engagement)
    const isHandedIn = own.some(({ state }) => state !== 'draft')
    if (!isMaterial && !isHandedIn) continue
    const unit = idOf(matter.unit)
    const region = idOf(matter.region)
    const office = region ? await agencyOfKind(req, region, 'law-office') : null
    for (const id of [unit, office]) if (id) organizations.add(id)
  }
  return { engagements, organizations, isOfMatter: matters.length > 0 }
}

/**
 * Works out who reads files of matters and opinions: unit and office, and by its engagement the counsel to whom the
 * matter is assigned now. A counsel from whom it was taken is no longer among them; an organization that once could
 * read a file still can.
 */
export const deriveFileReaders = async (
  req: PayloadRequest,
  files: readonly string[],
): Promise<void> => {
  for (const id of new Set(files)) {
    const { engagements, organizations, isOfMatter } = await readersOf(req, id)
    const file = await req.payload.findByID({
      collection: 'files',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!file) continue
    const sharedWith = (file.sharedWith ?? []).flatMap((one) => idOf(one) ?? [])
    await req.payload.update({
      collection: 'files',
      id,
      data: {
        engagements: [...engagements],
        sharedWith: [...new Set([...sharedWith, ...organizations])],
        isOfMatter,
      },
      depth: 0,
      req,
    })
  }
}
