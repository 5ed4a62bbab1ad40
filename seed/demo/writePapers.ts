import type { PayloadRequest } from 'payload'

import { demoPaper } from '@/seed/demo/papers'
import { now, today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { PaperSlug } from '@/src/domain/papers/paper'
import type { Duty } from '@/src/payload-types'

type MakeFile = (req: PayloadRequest, title: string) => Promise<string>

const suggestedItems = async (req: PayloadRequest, duty: Duty): Promise<string[]> => {
  if (duty.subject.relationTo !== 'judicial-suggestions') return []
  const { items, content } = await req.payload.findByID({
    collection: 'judicial-suggestions',
    id: idOf(duty.subject.value) ?? '',
    depth: 0,
    req,
  })
  return items?.length ? items.map(({ text }) => text) : [content]
}

/** Records hearings that were held lately, up to the quota of the year; fewer where there were fewer. */
const observeHearings = async (
  req: PayloadRequest,
  duty: Duty,
  makeFile: MakeFile,
): Promise<void> => {
  const { times } = (duty.figures ?? {}) as { times?: number }
  const { docs: hearings } = await req.payload.find({
    collection: 'hearings',
    where: {
      and: [
        { state: { equals: 'held' } },
        { startsAt: { greater_than_equal: `${yearOf(today(req))}-01-01T00:00:00.000Z` } },
        { startsAt: { less_than: now(req).toISOString() } },
      ],
    },
    sort: 'startsAt',
    depth: 0,
    limit: times ?? 2,
    pagination: false,
    req,
  })
  for (const [index, { id }] of hearings.entries()) {
    await req.payload.create({
      collection: 'observations',
      data: {
        duty: duty.id,
        hearing: id,
        mode: index === 0 ? 'on-site' : 'online',
        headcount: 8 + 3 * index,
        signIn: await makeFile(req, '旁听签到名单'),
        lesson: '庭审围绕程序和证据展开，本单位将对照检查执法文书和送达回证。',
      },
      depth: 0,
      req,
    })
  }
}

/**
 * Writes the paper of a duty as its debtor would before handing it in; one that was returned is left as it
 * stands. The user of the request is the debtor's.
 */
export const writePaper = async (
  req: PayloadRequest,
  slug: PaperSlug,
  duty: Duty,
  makeFile: MakeFile,
): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: slug,
    where: { duty: { equals: duty.id } },
    req,
  })
  if (totalDocs > 0) return
  if (slug === 'observations') return observeHearings(req, duty, makeFile)
  const debtor = await req.payload.findByID({
    collection: 'agencies',
    id: idOf(duty.debtor) ?? '',
    depth: 0,
    req,
  })
  const occasion = {
    duty,
    day: today(req),
    debtor: debtor.name,
    file: (title: string) => makeFile(req, title),
  }
  const content = await demoPaper(slug, occasion, await suggestedItems(req, duty))
  await req.payload.create({
    collection: slug,
    // `never`: the compiler cannot relate content that is chosen by slug to the data of that slug.
    data: { ...content, duty: duty.id } as never,
    depth: 0,
    req,
  })
}
