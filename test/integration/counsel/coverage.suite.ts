import { beforeAll, describe, expect, it } from '@jest/globals'

import { assessedOfYear } from '@/src/counsel/assessment/assessedOfYear'
import { coverageOf, type CoverageCounts } from '@/src/counsel/coverage/coverageOf'
import type { Agency } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { reqOn } from '@/test/integration/ledger/ledgerTest'

describe('coverage by counsel', () => {
  let test: TestPayload
  let region: TestRegion
  let villages: Agency[]

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    villages = []
    for (const name of ['甲村', '乙村', '丙村', '丁村']) {
      villages.push(
        await test.payload.create({
          collection: 'agencies',
          data: {
            name: `${region.region.name}${name}`,
            region: region.region.id,
            kind: 'village',
            field: 'other',
            isActive: name !== '丁村',
          },
          depth: 0,
        }),
      )
    }
    const [first, second] = [await makeLawyer(test, region), await makeLawyer(test, region)]
    const [one, two] = villages
    const term = { startOn: '2026-01-01', endOn: '2026-06-30' }
    // Two lawyers for one village, and one whose contract is ended early.
    await makeEngagement(test, { unit: one?.id ?? '', counsel: first.id, ...term })
    await makeEngagement(test, { unit: one?.id ?? '', counsel: second.id, ...term })
    await makeEngagement(test, {
      unit: two?.id ?? '',
      counsel: first.id,
      ...term,
      endedOn: '2026-04-01',
    })
  })

  const countsOn = async (day: string): Promise<CoverageCounts> =>
    (await coverageOf(await reqOn(test, day), { region: region.region.id })).total.villages

  it.each([
    ['2025-12-31', 0, 0],
    ['2026-01-01', 2, 0],
    ['2026-03-31', 2, 0],
    ['2026-04-01', 1, 1],
    ['2026-06-30', 1, 1],
    ['2026-07-01', 0, 2],
  ])('on %s: %i covered and %i lapsed of 3', async (day, covered, lapsed) => {
    expect(await countsOn(day)).toEqual({ covered, lapsed, total: 3 })
  })

  it('adds up layer by layer and region by region, and names who lost it when', async () => {
    const { rows, total, units } = await coverageOf(await reqOn(test, '2026-05-01'), {
      region: region.region.id,
    })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.layers).toEqual(total)
    // A government and two departments, none of them with counsel; the office is no unit to cover.
    expect(total.agencies).toEqual({ covered: 0, lapsed: 0, total: 3 })
    expect(units.find(({ id }) => id === villages[1]?.id)).toMatchObject({
      state: 'lapsed',
      lapsedOn: '2026-03-31',
    })
    for (const { covered, lapsed, total: all } of Object.values(total))
      expect(covered + lapsed).toBeLessThanOrEqual(all)
  })

  it('counts who was engaged in a year, each pair once', async () => {
    const scope = { region: region.region.id }
    const of = async (year: number, until: string) =>
      assessedOfYear(await reqOn(test, until), year, until, scope)
    expect(await of(2026, '2026-12-31')).toEqual({ assessed: 0, engaged: 3 })
    expect(await of(2025, '2025-12-31')).toEqual({ assessed: 0, engaged: 0 })
    expect(await of(2027, '2027-12-31')).toEqual({ assessed: 0, engaged: 0 })
  })
})
