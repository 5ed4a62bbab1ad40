import {
  supervisionLayers,
  type SupervisionLayer,
} from '@/src/domain/accountability/supervisionLayers'

/** A unit that supervision has to reach in a year. */
export interface CoverableUnit {
  readonly id: string
  readonly name: string
  readonly layer: SupervisionLayer
}

/** Coverage of one layer: n of m, and who is missing. */
export interface LayerCoverage {
  readonly layer: SupervisionLayer
  readonly covered: number
  readonly total: number
  readonly uncovered: readonly { readonly id: string; readonly name: string }[]
}

/**
 * Coverage by layer (县、部门、乡镇全覆盖). Each unit counts once, however often it was visited, and whoever was
 * visited without being on the list of units adds nothing: no layer is ever covered by more than 100 %.
 */
export const coverageByLayer = (
  units: readonly CoverableUnit[],
  visited: Iterable<string>,
): LayerCoverage[] => {
  const reached = new Set(visited)
  const unique = [...new Map(units.map((unit) => [unit.id, unit])).values()]
  return supervisionLayers.map(({ value: layer }) => {
    const own = unique.filter((unit) => unit.layer === layer)
    const uncovered = own.filter(({ id }) => !reached.has(id))
    return {
      layer,
      covered: own.length - uncovered.length,
      total: own.length,
      uncovered: uncovered.map(({ id, name }) => ({ id, name })),
    }
  })
}
