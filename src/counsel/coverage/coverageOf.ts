import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import {
  coverageLayers,
  kindsOfLayer,
  layerOf,
  type CoverageLayer,
  type UnitCoverageState,
} from '@/src/domain/counsel/coverage'
import { isInForce, lastDayOf } from '@/src/domain/counsel/engagement'
import type { Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { CaseFilter } from '@/src/metrics/countQuery'

/** A unit that is to have counsel, and whether it has. */
export interface CoveredUnit {
  /** Id of the organization. */
  readonly id: string
  readonly name: string
  readonly region: string
  readonly layer: CoverageLayer
  readonly state: UnitCoverageState
  /** Of lapsed units: the last day on which an engagement held. */
  readonly lapsedOn: Day | null
}

/** Units of one layer: those that have counsel, those whose contract has run out, and all. */
export interface CoverageCounts {
  readonly covered: number
  readonly lapsed: number
  readonly total: number
}

/** The coverage of a region, layer by layer. */
export interface CoverageRow {
  /** Id. */
  readonly region: string
  readonly name: string
  readonly layers: Readonly<Record<CoverageLayer, CoverageCounts>>
}

/** Coverage on a day: every unit once, the regions in the order of their codes, and their sums. */
export interface Coverage {
  readonly on: Day
  readonly units: readonly CoveredUnit[]
  readonly rows: readonly CoverageRow[]
  readonly total: CoverageRow['layers']
}

const countsOf = (units: readonly CoveredUnit[]): CoverageRow['layers'] =>
  Object.fromEntries(
    coverageLayers.map(({ value }) => {
      const ofLayer = units.filter(({ layer }) => layer === value)
      const are = (state: UnitCoverageState): number =>
        ofLayer.filter((unit) => unit.state === state).length
      return [value, { covered: are('covered'), lapsed: are('lapsed'), total: ofLayer.length }]
    }),
  ) as Record<CoverageLayer, CoverageCounts>

/** The units of a scope that have an engagement on a day, and the last day of those that had one. */
const engagedUnits = async (
  req: PayloadRequest,
  { region, agency }: CaseFilter,
  on: Day,
): Promise<{ inForce: ReadonlySet<string>; lastOn: ReadonlyMap<string, Day> }> => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: {
      and: [
        { startOn: { less_than_equal: on } },
        ...(region ? [{ region: { equals: region } }] : []),
        ...(agency ? [{ unit: { equals: agency } }] : []),
      ],
    },
    select: { unit: true, startOn: true, endOn: true, endedOn: true },
    depth: 0,
    pagination: false,
    req,
  })
  const inForce = new Set<string>()
  const lastOn = new Map<string, Day>()
  for (const { unit, ...term } of docs) {
    const id = idOf(unit)
    const last = lastDayOf(term)
    if (!id || !last) continue
    if (isInForce(term, on)) inForce.add(id)
    if (last > (lastOn.get(id) ?? '')) lastOn.set(id, last)
  }
  return { inForce, lastOn }
}

/**
 * The coverage of units by legal counsel (法律顾问覆盖率), read from the days of the engagements: a contract that
 * has run out counts no more from the day after, and a unit counts once however many lawyers it has. Three
 * queries, whatever the number of units.
 *
 * @param scope region or agency from `figureScope`; `{}` for all
 * @param on the day asked for; today where none is named
 */
export const coverageOf = async (
  req: PayloadRequest,
  scope: CaseFilter,
  on: Day = today(req),
): Promise<Coverage> => {
  const { region, agency } = scope
  const { docs: agencies } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { kind: { in: Object.values(kindsOfLayer).flat() } },
        { isActive: { not_equals: false } },
        ...(region ? [{ region: { equals: region } }] : []),
        ...(agency ? [{ id: { equals: agency } }] : []),
      ],
    },
    select: { name: true, kind: true, region: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
  })
  const { inForce, lastOn } = await engagedUnits(req, scope, on)
  const units = agencies.flatMap(({ id, name, kind, region: place }): CoveredUnit[] => {
    const layer = layerOf(kind)
    const at = idOf(place)
    if (!layer || !at) return []
    const lapsedOn = inForce.has(id) ? null : (lastOn.get(id) ?? null)
    const state = inForce.has(id) ? 'covered' : lapsedOn ? 'lapsed' : 'uncovered'
    return [{ id, name, region: at, layer, state, lapsedOn }]
  })
  const { docs: regions } = await req.payload.find({
    collection: 'regions',
    where: { id: { in: [...new Set(units.map((unit) => unit.region))] } },
    select: { name: true },
    sort: 'slug',
    depth: 0,
    pagination: false,
    req,
  })
  return {
    on,
    units,
    rows: regions.map(({ id, name }) => ({
      region: id,
      name,
      layers: countsOf(units.filter((unit) => unit.region === id)),
    })),
    total: countsOf(units),
  }
}
