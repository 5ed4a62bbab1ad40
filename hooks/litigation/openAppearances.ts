import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import type { Hearing } from '@/src/payload-types'

/** Opens one appearance for each agency that is called to the hearing, once however often it runs. */
export const openAppearances: CollectionAfterChangeHook<Hearing> = async ({ doc, req }) => {
  const hearing = await req.payload.findByID({ collection: 'hearings', id: doc.id, depth: 0, req })
  const { docs: present } = await req.payload.find({
    collection: 'appearances',
    where: { hearing: { equals: hearing.id } },
    depth: 0,
    pagination: false,
    req,
  })
  const known = new Map(present.map((appearance) => [idOf(appearance.agency), appearance]))
  for (const party of hearing.parties ?? []) {
    const agency = idOf(party)
    if (!agency) continue
    const appearance = known.get(agency)
    const { name } = await req.payload.findByID({
      collection: 'agencies',
      id: agency,
      depth: 0,
      req,
    })
    const data = {
      title: `${hearing.title ?? ''} ${name}`,
      case: idOf(hearing.case),
      region: idOf(hearing.region),
      court: idOf(hearing.court),
      startsAt: hearing.startsAt,
    }
    if (!appearance) {
      await req.payload.create({
        collection: 'appearances',
        data: { ...data, hearing: hearing.id, agency, attendance: 'pending' },
        depth: 0,
        req,
      })
    } else if (appearance.startsAt !== hearing.startsAt) {
      await req.payload.update({
        collection: 'appearances',
        id: appearance.id,
        data,
        depth: 0,
        req,
      })
    }
  }
}
