import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { coverageByLayer, type CoverableUnit } from '@/src/domain/accountability/coverage'
import { layerOf, supervisionLayers } from '@/src/domain/accountability/supervisionLayers'
import { agencyKinds } from '@/src/domain/organization/agencyKinds'

const layers = supervisionLayers.map(({ value }) => value)

describe('coverage of supervision', () => {
  it('counts each unit once, however often it was visited', () => {
    const units: CoverableUnit[] = [
      { id: '1', name: '甲县人民政府', layer: 'county' },
      { id: '2', name: '甲县公安局', layer: 'department' },
      { id: '3', name: '甲县财政局', layer: 'department' },
    ]
    expect(coverageByLayer(units, ['2', '2', '2', 'unknown'])).toEqual([
      { layer: 'county', covered: 0, total: 1, uncovered: [{ id: '1', name: '甲县人民政府' }] },
      { layer: 'department', covered: 1, total: 2, uncovered: [{ id: '3', name: '甲县财政局' }] },
      { layer: 'township', covered: 0, total: 0, uncovered: [] },
    ])
  })

  it('never exceeds the number of units', () => {
    const unit = fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5'),
      name: fc.string(),
      layer: fc.constantFrom(...layers),
    })
    fc.assert(
      fc.property(
        fc.array(unit),
        fc.array(fc.constantFrom('1', '2', '3', '4', '5', '6')),
        (units, visited) => {
          const rows = coverageByLayer(units, visited)
          const distinct = new Set(units.map(({ id }) => id)).size
          expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(distinct)
          for (const { covered, total, uncovered } of rows) {
            expect(covered).toBeLessThanOrEqual(total)
            expect(covered + uncovered.length).toBe(total)
          }
        },
      ),
    )
  })

  it('knows the layer of every kind of unit', () => {
    const table = Object.fromEntries(
      agencyKinds.map(({ value }) => [
        value,
        [layerOf(value, 'prefecture'), layerOf(value, 'county')],
      ]),
    )
    expect(table).toEqual({
      government: [null, 'county'],
      department: ['department', 'department'],
      township: ['township', 'township'],
      'police-station': ['department', 'department'],
      village: [null, null],
      authorized: ['department', 'department'],
      'law-office': [null, null],
      discipline: [null, null],
      other: ['department', 'department'],
    })
  })
})
