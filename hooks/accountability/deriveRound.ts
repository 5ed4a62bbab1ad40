import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { layerOf } from '@/src/domain/accountability/supervisionLayers'
import { userError } from '@/src/i18n/userError'
import type { Agency, Region, SupervisionRound } from '@/src/payload-types'

type Row = NonNullable<SupervisionRound['units']>[number]

const unitsOf = async (
  req: PayloadRequest,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Agency>> => {
  const ids = rows.map(({ unit }) => idOf(unit)).filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: ids } },
    depth: 1,
    pagination: false,
    req,
  })
  return new Map(docs.map((agency) => [agency.id, agency]))
}

const checkDays = (req: PayloadRequest, row: Row, year: number, at: number): void => {
  const now = today(req)
  const { visitedOn, rectifiedOn, score } = row
  for (const day of [visitedOn, rectifiedOn]) {
    if (day && day > now) throw userError(req, 'round.future', { row: at, day })
  }
  if (visitedOn && yearOf(visitedOn) !== year)
    throw userError(req, 'round.otherYear', { row: at, day: visitedOn, year })
  if (rectifiedOn && (!visitedOn || rectifiedOn < visitedOn))
    throw userError(req, 'round.rectifiedBefore', { row: at })
  if (typeof score === 'number' && (score < 0 || score > 100 || !visitedOn))
    throw userError(req, 'round.score', { row: at })
}

/**
 * A round belongs to the office that organizes it. Each unit stands in it once, in the layer that its kind
 * gives; a county office visits units of its own region; only what has happened has a day.
 */
export const deriveRound: CollectionBeforeValidateHook<SupervisionRound> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const user = activeUser(req)
  const before = operation === 'update' ? originalDoc : undefined
  const organiser = idOf(before?.organiser) ?? idOf(user?.agency) ?? idOf(data.organiser)
  if (!organiser) throw userError(req, 'round.noOrganiser')
  const office = await req.payload.findByID({
    collection: 'agencies',
    id: organiser,
    depth: 0,
    req,
  })
  const rows = data.units ?? before?.units ?? []
  const agencies = await unitsOf(req, rows)
  const year = data.year ?? before?.year ?? yearOf(today(req))
  const seen = new Set<string>()
  const units = rows.map((row, index): Row => {
    const agency = agencies.get(idOf(row.unit) ?? '')
    const region = agency?.region as Region | undefined
    if (!agency || !region) return row
    if (seen.has(agency.id)) throw userError(req, 'round.twice', { agency: agency.name })
    seen.add(agency.id)
    const at = { row: index + 1, agency: agency.name }
    if (isRole(user, 'county-office') && region.id !== idOf(office.region))
      throw userError(req, 'round.otherRegion', at, 403)
    const layer = layerOf(agency.kind, region.level)
    if (!layer) throw userError(req, 'round.noLayer', at)
    checkDays(req, row, year, index + 1)
    return { ...row, layer }
  })
  return { ...data, units, organiser, region: idOf(office.region) }
}
