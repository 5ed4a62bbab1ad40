import { beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import type { Role } from '@/src/domain/roles'
import type { Indicator } from '@/src/metrics/indicators/indicator'
import {
  indicatorGroups,
  indicatorScope,
  lackingIndicators,
} from '@/src/metrics/indicators/indicatorGroups'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { caseOn, reqOn, TODAY } from '@/test/integration/ledger/ledgerTest'

describe('indicators of counsel', () => {
  let test: TestPayload
  let region: TestRegion
  let other: TestRegion

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    other = await makeRegion(test)
    const counsel = await makeLawyer(test, region)
    await makeEngagement(test, { unit: region.department.id, counsel: counsel.id })
    await test.payload.create({
      collection: 'matters',
      data: {
        title: '征收补偿合同',
        kind: 'major-contract',
        unit: region.department.id,
        request: '补偿标准是否合法',
        dueOn: '2026-05-06',
        state: 'requested',
      },
      depth: 0,
    })
    await caseOn(test, region, { filedOn: '2026-03-02' })
  })

  const as = async (of: TestRegion, role: Role): Promise<PayloadRequest> => ({
    ...(await reqOn(test)),
    user: { ...(await of.user(role)), collection: 'users' },
  })
  const seen = async (req: PayloadRequest): Promise<Map<string, Indicator>> => {
    const groups = await indicatorGroups(req, indicatorScope(TODAY))
    return new Map(groups.flatMap(({ indicators }) => indicators).map((one) => [one.key, one]))
  }
  const fraction = (one: Indicator | undefined) => one && [one.numerator, one.denominator]

  it('count what the reader may see, and nothing of another region', async () => {
    const figures = await seen(await as(region, 'county-office'))
    const { totalDocs: units } = await test.payload.count({
      collection: 'agencies',
      where: {
        and: [
          { region: { equals: region.region.id } },
          { kind: { in: ['government', 'department', 'authorized'] } },
        ],
      },
    })
    expect(fraction(figures.get('counsel-coverage-agencies'))).toEqual([1, units])
    expect(fraction(figures.get('matters-heard-major-contract'))).toEqual([0, 1])
    expect(fraction(figures.get('opinions-on-time'))).toEqual([0, 1])
    expect(fraction(figures.get('cases-with-counsel'))).toEqual([0, 1])
    expect(fraction(figures.get('cases-with-task-force'))).toEqual([0, 1])

    const elsewhere = await seen(await as(other, 'county-office'))
    expect(fraction(elsewhere.get('counsel-coverage-agencies'))?.[0]).toBe(0)
    expect(elsewhere.has('matters-heard-major-contract')).toBe(false)
    expect(elsewhere.has('cases-with-counsel')).toBe(false)
  })

  it('name what ought to be complete and is not, and nothing else', async () => {
    const lacking = await lackingIndicators(await as(region, 'county-office'))
    const keys = lacking.map(({ key }) => key)
    expect(keys).toContain('matters-heard-major-contract')
    expect(keys).toContain('counsel-coverage-agencies')
    expect(keys).not.toContain('cases-with-counsel')
    expect(keys).not.toContain('cases-with-task-force')
  })

  it('look at a past year up to its end, and at no impossible one', () => {
    expect(indicatorScope(TODAY, '2024')).toEqual({ year: 2024, until: '2024-12-31' })
    for (const asked of [undefined, '2031', '1999', 'x'])
      expect(indicatorScope(TODAY, asked)).toEqual({ year: 2026, until: TODAY })
  })
})
