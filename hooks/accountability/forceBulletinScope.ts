import { randomUUID } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { today } from '@/src/domain/clock'
import { isDay } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'
import { regionsOf } from '@/src/metrics/regionsOf'
import type { Bulletin } from '@/src/payload-types'

/**
 * A bulletin is one of the office's own level and region, over days that have passed; a correction names an
 * issued bulletin of the same region.
 */
export const forceBulletinScope: CollectionBeforeValidateHook<Bulletin> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const user = activeUser(req)
  const merged = { ...originalDoc, ...data }
  const ownLevel = user ? (user.role === 'prefecture-office' ? 'prefecture' : 'county') : null
  const level = originalDoc?.level ?? data.level ?? ownLevel
  const region = idOf(originalDoc?.region) ?? idOf(data.region) ?? idOf(user?.region)
  const isElsewhere =
    (data.level && data.level !== level) || (idOf(data.region) && idOf(data.region) !== region)
  const isOthers = user && (level !== ownLevel || region !== idOf(user.region))
  if (isElsewhere || isOthers) throw userError(req, 'bulletin.ownLevel', {}, 403)
  if (!level || !region) return data

  const { fromOn, toOn } = merged
  const hasPeriod = isDay(fromOn) && isDay(toOn)
  if (hasPeriod && fromOn > toOn) throw userError(req, 'bulletin.periodReversed', { fromOn, toOn })
  if (hasPeriod && toOn > today(req)) throw userError(req, 'bulletin.periodFuture', { toOn })

  const places = await regionsOf(req, region)
  const place = places.find(({ id }) => id === region)
  const corrects = idOf(data.corrects)
  if (corrects) {
    const corrected = await req.payload.findByID({
      collection: 'bulletins',
      id: corrects,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (corrected?.state !== 'issued' || idOf(corrected.region) !== region)
      throw userError(req, 'bulletin.corrects')
  }
  return {
    ...data,
    level,
    region,
    regions: level === 'prefecture' ? places.map(({ id }) => id) : [region],
    title:
      merged.title?.trim() ||
      (hasPeriod ? `${place?.name ?? ''}行政诉讼败诉案件通报（${fromOn}至${toOn}）` : merged.title),
    ...(operation === 'create' ? { uniqueKey: `draft|${randomUUID()}` } : {}),
  }
}
