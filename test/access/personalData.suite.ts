import { beforeAll, describe, expect, it } from '@jest/globals'

import { roles, type Role } from '@/src/domain/roles'
import { sharedWorld } from '@/test/access/sharedWorld'
import { PLAINTIFF, type World } from '@/test/access/world'

const handlers: readonly Role[] = ['prefecture-office', 'county-office', 'agency', 'court']
const others = roles.map(({ value }) => value).filter((role) => !handlers.includes(role))

/** Ways to reach the plaintiffs of a case besides reading it. */
const probes = (caseId: string): string[] => [
  `/cases/${caseId}?depth=3`,
  `/cases?depth=2&select[plaintiffs]=true`,
  `/cases?where[plaintiffs.name][like]=${encodeURIComponent(PLAINTIFF)}`,
  '/cases?sort=plaintiffs.name',
  '/hearings?depth=3&limit=100',
  `/hearings?where[case.plaintiffs.name][like]=${encodeURIComponent(PLAINTIFF)}`,
  '/appearances?depth=3&limit=100',
  '/duties?depth=3&limit=100',
  '/notifications?depth=3&limit=100',
  '/judicial-suggestions?depth=3&limit=100',
  '/audit-events?depth=3&limit=500',
  '/payload-query-presets?depth=3',
  '/export/cases',
  '/export/duties',
  '/loss-rates?from=2026-01-01&to=2026-12-31&by=region',
]

describe('personal data of plaintiffs', () => {
  let world: World
  beforeAll(async () => {
    world = await sharedWorld()
  }, 240_000)

  it.each([...others, 'visitor'] as const)('never reach %s', async (actor) => {
    const leaks: string[] = []
    for (const probe of probes(world.places.own.caseId)) {
      const { body } = await world.clients[actor].get(probe)
      if (JSON.stringify(body).includes(PLAINTIFF)) leaks.push(probe)
    }
    expect(leaks).toEqual([])
  })

  it.each(others)('cannot be guessed by a query: %s', async (actor) => {
    const client = world.clients[actor]
    const path = 'where[case.plaintiffs.name][like]='
    for (const collection of ['hearings', 'appearances', 'duties', 'notifications']) {
      const hit = await client.get(`/${collection}?${path}${encodeURIComponent(PLAINTIFF)}`)
      const miss = await client.get(`/${collection}?${path}nobody`)
      expect([hit.status, hit.body.totalDocs]).toEqual([miss.status, miss.body.totalDocs])
    }
  })

  it('reach an agency for its own cases only', async () => {
    const { agency } = world.clients
    const own = await agency.get(`/cases/${world.places.own.caseId}?depth=0`)
    expect(JSON.stringify(own.body)).toContain(PLAINTIFF)
    const list = await agency.get('/cases?depth=0&limit=100')
    expect(JSON.stringify(list.body)).not.toContain(world.places.region.caseId)
  })

  it('stay out of the audit log for the administrator too', async () => {
    const { body } = await world.clients['system-admin'].get('/audit-events?limit=500&depth=0')
    expect(body.totalDocs).toBeGreaterThan(0)
    expect(JSON.stringify(body)).not.toContain(PLAINTIFF)
  })
})
