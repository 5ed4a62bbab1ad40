import type { PayloadRequest } from 'payload'

import { coverageByLayer, type LayerCoverage } from '@/src/domain/accountability/coverage'
import { layerOf } from '@/src/domain/accountability/supervisionLayers'
import { idOf } from '@/src/domain/idOf'
import type { Region } from '@/src/payload-types'

/** The units of one region, or all of them. */
export interface CoverageScope {
  readonly region?: string | undefined
}

/** Coverage of a year by layer, and of all layers together. */
export interface SupervisionCoverage {
  readonly year: number
  readonly covered: number
  readonly total: number
  readonly layers: readonly LayerCoverage[]
}

/** The ids of the units that rounds of a year have visited, whoever organized them. */
export const unitsVisited = async (req: PayloadRequest, year: number): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: 'supervision-rounds',
    where: { year: { equals: year } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(
    docs.flatMap(({ units }) =>
      (units ?? []).flatMap(({ unit, visitedOn }) => (visitedOn ? (idOf(unit) ?? []) : [])),
    ),
  )
}

/**
 * How far the supervision of a year has covered the active units of a scope: counties, departments and
 * townships, each unit once.
 */
export const supervisionCoverage = async (
  req: PayloadRequest,
  year: number,
  { region }: CoverageScope,
): Promise<SupervisionCoverage> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { isActive: { not_equals: false } },
        ...(region ? [{ region: { equals: region } }] : []),
      ],
    },
    select: { name: true, kind: true, region: true },
    sort: 'name',
    depth: 1,
    pagination: false,
    req,
  })
  const units = docs.flatMap(({ id, name, kind, region: place }) => {
    const layer = layerOf(kind, (place as Region).level)
    return layer ? [{ id, name, layer }] : []
  })
  const layers = coverageByLayer(units, await unitsVisited(req, year))
  const sum = (count: (one: LayerCoverage) => number): number =>
    layers.reduce((total, one) => total + count(one), 0)
  return { year, covered: sum((one) => one.covered), total: sum((one) => one.total), layers }
}
