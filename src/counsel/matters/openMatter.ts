import type { PayloadRequest } from 'payload'

import type { MatterKind } from '@/src/domain/counsel/matter'
import type { Day } from '@/src/domain/day'
import type { Matter } from '@/src/payload-types'

/** What a matter is opened for. */
export interface MatterOpening {
  readonly kind: MatterKind
  /** Id of the unit that must hear its counsel. */
  readonly unit: string
  readonly title: string
  /** The day on which the opinion falls due; by the kind where none is given. */
  readonly dueOn?: Day
  readonly case?: string | null
  readonly decision?: string | null
  /** The question to counsel. */
  readonly request?: string | null
  /** Ids of files. */
  readonly materials?: readonly string[]
  /** Names what it is opened for: a second call with the same key gives the first matter. */
  readonly key: string
}

/** The matter that was opened under a key; null without one. */
export const matterOfKey = async (req: PayloadRequest, key: string): Promise<Matter | null> => {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/**
 * Opens a matter in which counsel must take part, and with it the duty to hear counsel, in the transaction of the
 * request. The unique index on `key` keeps a second one out, also from another process.
 */
export const openMatter = async (req: PayloadRequest, opening: MatterOpening): Promise<Matter> => {
  const present = await matterOfKey(req, opening.key)
  if (present) return present
  const { materials, dueOn, ...rest } = opening
  return req.payload.create({
    collection: 'matters',
    data: {
      ...rest,
      // Left empty, a hook fills it in by the kind.
      dueOn: dueOn ?? '',
      state: 'requested',
      ...(materials ? { materials: [...materials] } : {}),
    },
    depth: 0,
    req,
  })
}
