import { beforeAll, describe, expect, it } from '@jest/globals'
import exceljs from 'exceljs'
import { createLocalReq } from 'payload'

import { resultsEndpoint } from '@/src/accountability/assessment/resultsEndpoint'
import { presetsFor } from '@/src/admin/lists/presets'
import { whereParams } from '@/src/links/listUrl'
import type { Role } from '@/src/domain/roles'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { lostCase, mustOf } from '@/test/integration/accountability/accountabilityTest'
import { created } from '@/test/integration/oversight/oversightTest'

const collections = [
  'tracebacks',
  'observations',
  'bulletins',
  'inspections',
  'findings',
  'supervision-rounds',
  'assessment-tables',
  'assessments',
  'promotion-opinions',
  'referrals',
]

describe('lists of the records of accountability', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
  })

  it.each(collections)('of %s take every one-click filter', async (collection) => {
    const office = await region.login('county-office')
    const viewer = {
      role: 'county-office' as Role,
      agency: region.office.id,
      today: '2026-11-24',
      now: new Date('2026-11-24T02:00:00Z'),
    }
    const presets = presetsFor(collection, viewer)
    expect(presets.length).toBeGreaterThan(0)
    for (const { where } of presets) {
      const { status } = await office.get(`/${collection}?${whereParams(where).toString()}`)
      expect(status).toBe(200)
    }
  })

  it('of papers know the state of the duty, and follow it', async () => {
    const agency = await region.login('agency')
    const duty = await mustOf(test, await lostCase(region), 'trace-back')
    const id = await created(agency.post('/tracebacks', { duty: duty.id }))
    const stateIn = async (state: string): Promise<unknown[]> => {
      const { body } = await agency.get(
        `/tracebacks?depth=0&where[and][0][dutyState][equals]=${state}&where[and][1][id][equals]=${id}`,
      )
      return (body as { docs?: { dutyState?: string; dutyDueOn?: string }[] }).docs ?? []
    }
    expect(await stateIn('open')).toEqual([
      expect.objectContaining({ dutyState: 'open', dutyDueOn: duty.dueOn }),
    ])
    expect(await stateIn('submitted')).toEqual([])
    await test.payload.update({
      collection: 'duties',
      id: duty.id,
      data: { state: 'submitted' },
      depth: 0,
    })
    expect(await stateIn('open')).toEqual([])
    expect(await stateIn('submitted')).toHaveLength(1)
  })

  it('of results can be taken along, by each reader as far as he sees them', async () => {
    const prefecture = await region.login('prefecture-office')
    const table = await created(
      prefecture.post('/assessment-tables', {
        title: '=考核表',
        year: 2024,
        layers: ['department'],
        items: [
          { title: '接受督察', indicator: 'supervision-covered', points: 100, mode: 'share' },
        ],
      }),
    )
    const office = await region.login('county-office')
    expect((await office.post(`/assessment-tables/${table}/compute`, {})).status).toBe(200)
    const rowsFor = async (role: 'county-office' | 'agency'): Promise<string[][]> => {
      const user = await region.user(role)
      const req = await createLocalReq({ user }, test.payload)
      req.routeParams = { id: table }
      const response = await resultsEndpoint.handler(req)
      const workbook = new exceljs.Workbook()
      await workbook.xlsx.load(await response.arrayBuffer())
      const rows: string[][] = []
      workbook.worksheets[0]?.eachRow((row) => {
        rows.push((row.values as unknown[]).slice(1).map(String))
      })
      return rows
    }
    const [title, header, ...results] = await rowsFor('county-office')
    expect(title?.[0]).not.toMatch(/^=/)
    expect(header?.length).toBe(6)
    expect(results.length).toBeGreaterThanOrEqual(2)
    expect(results[0]?.[0]).toBe('1')
    // Before a second person has confirmed them, units see none.
    expect(await rowsFor('agency')).toHaveLength(2)
    const court = await region.login('court')
    expect((await court.get(`/assessment-tables/${table}/results.xlsx`)).status).toBe(404)
  })
})
