import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'

import { today } from '@/src/clock'
import { yearOf } from '@/src/domain/day'

const WIDTH = 4

const latestOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  start: string,
): Promise<number> => {
  const { docs } = await req.payload.find({
    collection,
    where: { serial: { like: start } },
    sort: '-serial',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const serial = (docs[0] as { serial?: string } | undefined)?.serial ?? ''
  return Number(serial.slice(start.length)) || 0
}

/**
 * Gives a new record the next serial number of the year, such as `YS2026-0007`. It says nothing of what the
 * record is about; a unique index keeps two writers from taking one.
 */
export const nextSerial =
  (letters: string): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const start = `${letters}${yearOf(today(req))}-`
    const number = (await latestOf(req, collection.slug, start)) + 1
    return { ...data, serial: `${start}${String(number).padStart(WIDTH, '0')}` }
  }
