import { beforeAll, describe, expect, it } from '@jest/globals'

import { demoFile } from '@/seed/demo/demoFile'
import { roles } from '@/src/domain/roles'
import { sharedWorld } from '@/test/access/sharedWorld'
import type { World } from '@/test/access/world'
import { makeRegion } from '@/test/harness/factories'

describe('rights beyond the collections', () => {
  let world: World
  beforeAll(async () => {
    world = await sharedWorld()
  }, 240_000)

  it('nobody changes what the own account may do', async () => {
    const { clients, home, away } = world
    const { id } = await home.user('officer')
    const changes = {
      role: 'system-admin',
      region: away.region.id,
      agency: away.department.id,
      court: away.court.id,
      name: '州依法治州办经办员',
    }
    await clients.officer.patch(`/users/${id}`, changes)
    const { role, region, agency, court, name } = await world.test.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
    })
    // SQLite gives null for what is empty, MongoDB leaves it out.
    const organizations = { agency: agency ?? null, court: court ?? null }
    expect({ role, region, name, ...organizations }).toEqual({
      role: 'officer',
      region: home.region.id,
      agency: null,
      court: null,
      name: 'officer',
    })
  })

  it('nobody types what is derived', async () => {
    const { clients, places } = world
    const { id } = await world.home.createCase()
    await clients['prefecture-office'].patch(`/cases/${id}`, {
      isLost: true,
      region: places.other.region,
      parties: [places.other.agency.id],
      state: 'effective',
    })
    const stored = await world.test.payload.findByID({ collection: 'cases', id, depth: 0 })
    expect(stored.isLost).toBe(false)
    expect(stored.region).toBe(places.own.region)
    expect(stored.state).toBe('accepted')
  })

  it('a county office cannot lead a case into another region, nor re-open a foreign one', async () => {
    const { clients, home, away, places } = world
    const office = clients['county-office']
    const thirdPartyFirst = await office.post('/cases', {
      ...home.caseData({
        defendants: [
          { agency: home.department.id, role: 'third-party' },
          { agency: away.department.id, role: 'sole' },
        ],
      }),
    })
    expect(thirdPartyFirst.status).toBe(403)
    const foreignPrior = await office.post('/cases', {
      ...home.caseData({ prior: places.other.caseId, instance: 'second' }),
    })
    expect(foreignPrior.status).toBe(404)
  })

  it('a file is attached only by those who may read it, and then read by the parties', async () => {
    const { clients, places, target } = world
    const foreign = target('files', 'other', 'agency')
    const appearance = target('appearances', 'own', 'agency')
    const stolen = await clients.agency.patch(`/appearances/${appearance}`, {
      identityProof: foreign,
    })
    expect(stolen.status).toBe(403)
    const letter = await world.test.payload.create({
      collection: 'files',
      data: { title: '出庭通知', courts: [places.own.court.id] },
      file: demoFile('notice'),
      depth: 0,
    })
    const attached = await clients.court.patch(`/hearings/${places.own.hearing}`, {
      notice: letter.id,
    })
    expect(attached.status).toBe(200)
    for (const reader of ['agency', 'county-office', 'court'] as const) {
      expect((await clients[reader].get(`/files/${letter.id}`)).status).toBe(200)
    }
    expect((await clients.leader.get(`/files/${letter.id}`)).status).toBe(404)
  })

  it('an account that is switched off or changes its role is out at once', async () => {
    const region = await makeRegion(world.test)
    for (const [role, data] of [
      ['agency', { isActive: false }],
      ['mediator', { role: 'editor' }],
    ] as const) {
      const client = await region.login(role)
      const { id } = await region.user(role)
      expect((await client.get('/users/me')).body.user).not.toBeNull()
      await world.test.payload.update({ collection: 'users', id, data, depth: 0 })
      expect((await client.get('/users/me')).body.user ?? null).toBeNull()
    }
  })

  it('GraphQL is off, and there is no second first user', async () => {
    const { visitor } = world.clients
    expect((await visitor.post('/graphql', { query: '{ Cases { totalDocs } }' })).status).toBe(404)
    const { status } = await visitor.post('/users/first-register', {
      email: 'first@example.com',
      password: 'zhisu-test-2026',
    })
    expect(status).toBe(403)
  })

  it('only the administrator runs jobs, and nobody reads or writes their rows', async () => {
    for (const { value } of roles) {
      const client = world.clients[value]
      const run = await client.get('/payload-jobs/run?limit=1')
      expect([value, run.status === 200]).toEqual([value, value === 'system-admin'])
      expect((await client.get('/payload-jobs')).status).not.toBe(200)
      expect((await client.post('/payload-jobs', { taskSlug: 'daily-sweep' })).status).not.toBe(201)
    }
  })

  it('Payload’s own collections give nothing away', async () => {
    const { clients } = world
    for (const slug of ['payload-migrations', 'payload-kv', 'payload-jobs-stats']) {
      expect((await clients.officer.get(`/${slug}`)).status).not.toBe(200)
    }
    const preset = await clients['county-office'].post('/payload-query-presets', {
      title: '本县败诉',
      relatedCollection: 'cases',
      where: { isLost: { equals: true } },
    })
    expect(preset.status).toBe(201)
    const seen = await clients.agency.get('/payload-query-presets')
    expect((seen.body.docs ?? []).map(({ id }) => id)).not.toContain(preset.body.doc?.id)
    for (const slug of ['payload-preferences', 'payload-locked-documents']) {
      expect((await clients.visitor.get(`/${slug}`)).status).not.toBe(200)
    }
  })
})
