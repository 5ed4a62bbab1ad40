import { beforeAll, describe, expect, it } from '@jest/globals'

import type { SupervisionCoverage } from '@/src/accountability/rounds/supervisionCoverage'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { outcome } from '@/test/integration/ledger/ledgerTest'
import { created } from '@/test/integration/oversight/oversightTest'

describe('supervision rounds', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let prefecture: RestClient
  let township: string

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    prefecture = await region.login('prefecture-office')
    const { id } = await test.payload.create({
      collection: 'agencies',
      data: {
        name: `某镇人民政府${region.suffix}`,
        region: region.region.id,
        kind: 'township',
        field: 'government',
      },
      depth: 0,
    })
    township = id
  })

  const round = (units: object[], year = 2026) => ({ title: `${year}年督察`, year, units })
  const coverage = async (who: RestClient, year = 2026): Promise<SupervisionCoverage> => {
    const { status, body } = await who.get<SupervisionCoverage>(
      `/supervision-rounds/coverage?year=${year}`,
    )
    expect(status).toBe(200)
    return body
  }
  const countsOf = ({ layers }: SupervisionCoverage): string[] =>
    layers.map(({ layer, covered, total }) => `${layer} ${covered}/${total}`)

  it('cover each unit once a year, however often it is visited and by whom', async () => {
    expect(countsOf(await coverage(office))).toEqual([
      'county 0/1',
      'department 0/2',
      'township 0/1',
    ])
    await created(
      office.post(
        '/supervision-rounds',
        round([
          { unit: region.department.id, visitedOn: '2026-03-10', tasks: '执法公示' },
          {
            unit: township,
            visitedOn: '2026-03-11',
            feedback: '整改三项',
            rectifiedOn: '2026-04-01',
          },
          // Planned only: not covered yet.
          { unit: region.otherDepartment.id },
        ]),
      ),
    )
    const id = await created(
      prefecture.post(
        '/supervision-rounds',
        round([
          { unit: region.department.id, visitedOn: '2026-05-10', score: 88.5 },
          { unit: region.government.id, visitedOn: '2026-05-11' },
        ]),
      ),
    )
    expect(countsOf(await coverage(office))).toEqual([
      'county 1/1',
      'department 1/2',
      'township 1/1',
    ])
    const { covered, total, layers } = await coverage(office)
    expect([covered, total]).toEqual([3, 4])
    expect(layers[1]?.uncovered).toEqual([
      { id: region.otherDepartment.id, name: region.otherDepartment.name },
    ])
    expect(countsOf(await coverage(office, 2025))).toEqual([
      'county 0/1',
      'department 0/2',
      'township 0/1',
    ])
    const stored = await test.payload.findByID({ collection: 'supervision-rounds', id, depth: 0 })
    expect(stored.organiser).toBe(region.prefectureOffice.id)
    expect(stored.units?.map(({ layer }) => layer)).toEqual(['department', 'county'])
    // Rounds of the prefecture speak of many regions: a county office reads its own.
    expect((await office.get(`/supervision-rounds/${id}`)).status).toBe(404)
  })

  it('refuse what cannot be', async () => {
    const away = await makeRegion(test)
    const unit = region.department.id
    const refusals: [string, object[]][] = [
      ['400 round.twice', [{ unit }, { unit: region.otherDepartment.id }, { unit }]],
      ['403 round.otherRegion', [{ unit: away.department.id }]],
      ['400 round.noLayer', [{ unit: region.office.id }]],
      ['400 round.otherYear', [{ unit, visitedOn: '2025-12-31' }]],
      ['400 round.future', [{ unit, visitedOn: '2099-01-01' }]],
      ['400 round.rectifiedBefore', [{ unit, visitedOn: '2026-03-10', rectifiedOn: '2026-03-09' }]],
      ['400 round.rectifiedBefore', [{ unit, rectifiedOn: '2026-03-09' }]],
      ['400 round.score', [{ unit, score: 90 }]],
    ]
    for (const [expected, units] of refusals) {
      expect([expected, await outcome(office.post('/supervision-rounds', round(units)))]).toEqual([
        expected,
        expected,
      ])
    }
    const ofPrefecture = [{ unit: region.prefectureGovernment.id }]
    expect(await outcome(prefecture.post('/supervision-rounds', round(ofPrefecture)))).toBe(
      '400 round.noLayer',
    )
  })

  it('show coverage to offices and leaders, within their region', async () => {
    const agency = await region.login('agency')
    const court = await region.login('court')
    const leader = await region.login('leader')
    const path = '/supervision-rounds/coverage?year=2026'
    expect(await outcome(agency.get(path))).toBe('403 rights.forbidden')
    expect(await outcome(court.get(path))).toBe('403 rights.forbidden')
    expect((await coverage(leader)).total).toBe(4)
    expect((await coverage(prefecture)).total).toBeGreaterThan(4)
    expect(await outcome(office.get('/supervision-rounds/coverage'))).toBe('400 round.year')
    expect(await outcome(test.rest.visitor.get(path))).toBe('401 rights.signIn')
  })
})
