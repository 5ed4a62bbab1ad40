import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { computeBulletin } from '@/src/accountability/bulletins/computeBulletin'
import { now } from '@/src/domain/clock'
import { isDay } from '@/src/domain/day'
import type { Bulletin } from '@/src/payload-types'

/** Computes the figures of a new bulletin, and of a draft whose period was changed. */
export const computeFigures: CollectionBeforeChangeHook<Bulletin> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { level, region, fromOn, toOn } = { ...originalDoc, ...data }
  const id = idOf(region)
  const hasMoved =
    operation === 'create' || fromOn !== originalDoc?.fromOn || toOn !== originalDoc?.toOn
  if (!hasMoved || !level || !id || !isDay(fromOn) || !isDay(toOn)) return data
  const { figures, inputs, hash } = await computeBulletin(req, {
    level,
    region: id,
    period: { from: fromOn, to: toOn },
  })
  return {
    ...data,
    figures: { ...figures },
    inputs: { ...inputs },
    hash,
    computedAt: now(req).toISOString(),
  }
}
