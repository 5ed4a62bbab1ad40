import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import type { Duty } from '@/src/payload-types'

const BATCH = 50
const PAGE = 1000

const idsWhere = async (payload: Payload, where: Where): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const ids: string[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'duties',
      where,
      select: {},
      sort: 'createdAt',
      depth: 0,
      limit: PAGE,
      page,
      req,
    })
    ids.push(...docs.map(({ id }) => String(id)))
    if (!hasNextPage) return ids
  }
}

/**
 * Does something with every duty that a query selects, fifty to a transaction, each read again there: a
 * long sweep holds no writer up and loses little when it is interrupted.
 *
 * @returns the number of duties visited
 */
export const inBatches = async (
  payload: Payload,
  where: Where,
  work: (req: PayloadRequest, duty: Duty) => Promise<void>,
): Promise<number> => {
  const ids = await idsWhere(payload, where)
  for (let at = 0; at < ids.length; at += BATCH) {
    await inTransaction(payload, async (req) => {
      const { docs } = await req.payload.find({
        collection: 'duties',
        where: { and: [{ id: { in: ids.slice(at, at + BATCH) } }, where] },
        depth: 0,
        pagination: false,
        req,
      })
      for (const duty of docs) await work(req, duty)
    })
  }
  return ids.length
}
