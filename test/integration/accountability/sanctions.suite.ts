import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { lostCase, mustOf, person } from '@/test/integration/accountability/accountabilityTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'

const secrets = [person.name, person.statement]

describe('names of persons held accountable', () => {
  let test: TestPayload
  let region: TestRegion
  let duty: Duty
  let paper: string
  let handler: RestClient
  let colleague: RestClient
  let office: RestClient
  let checker: RestClient
  let checkerId: string
  let prefecture: RestClient
  let leader: RestClient
  let administrator: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    duty = await mustOf(test, await lostCase(region), 'hold-accountable')
    handler = await region.login('agency')
    office = await region.login('county-office')
    prefecture = await region.login('prefecture-office')
    leader = await region.login('leader')
    administrator = await region.login('system-admin')
    colleague = await loginAt(test, 'agency', region.department.id)
    checker = await loginAt(test, 'county-office', region.office.id)
    const { docs } = await test.payload.find({
      collection: 'users',
      where: { email: { equals: `county-office-${region.office.id}@example.com` } },
      depth: 0,
    })
    checkerId = docs[0]?.id ?? ''
    const { body } = await handler.post('/sanctions?depth=0', { duty: duty.id })
    paper = body.doc?.id ?? ''
  })

  it('wait until the person was heard', async () => {
    const unheard = { ...person, heardOn: null }
    expect(await outcome(handler.patch(`/sanctions/${paper}`, { persons: [unheard] }))).toBe(
      '400 sanction.notHeard',
    )
    const early = { ...person, decidedOn: '2026-06-09' }
    expect(await outcome(handler.patch(`/sanctions/${paper}`, { persons: [early] }))).toBe(
      '400 sanction.decidedBeforeHeard',
    )
    const exempt = [{ post: '科员', name: '某丁', faultLevel: 'none', isExempt: true }]
    expect(await outcome(handler.patch(`/sanctions/${paper}`, { persons: exempt }))).toBe('200')
    const { body } = await handler.post(`/duties/${duty.id}/submit`, {})
    expect(body.errors?.[0]?.message).toContain('the reason of each exemption')
  })

  it('have handlers of the unit that decides or of the offices above it', async () => {
    const elsewhere = await makeRegion(test)
    const outsiders = [await elsewhere.user('agency'), await elsewhere.user('county-office')]
    const { id: own } = await region.user('agency')
    for (const outsider of outsiders) {
      const handlers = [own, outsider.id]
      expect(await outcome(handler.patch(`/sanctions/${paper}`, { handlers }))).toBe(
        '400 sanction.handler',
      )
    }
    expect(await outcome(handler.patch(`/sanctions/${paper}`, { handlers: [] }))).toBe(
      '400 sanction.noHandler',
    )
    const { body } = await handler.get(`/sanctions/candidates?duty=${duty.id}`)
    const candidates = (body.docs ?? []).map(({ id }) => id)
    expect(candidates).toEqual(expect.arrayContaining([own, checkerId]))
    expect(candidates).not.toContain(outsiders[0]?.id)
    const persons = [person]
    expect(
      await outcome(handler.patch(`/sanctions/${paper}`, { handlers: [own, checkerId], persons })),
    ).toBe('200')
  })

  it('are there for handlers and the leader of the region', async () => {
    for (const client of [handler, checker, leader]) {
      const { body } = await client.get(`/sanctions/${paper}?depth=0`)
      for (const secret of secrets) expect(JSON.stringify(body)).toContain(secret)
    }
  })

  it('leave the rows to everybody else who may see the decision', async () => {
    for (const client of [colleague, office, prefecture]) {
      const { status, body } = await client.get(`/sanctions/${paper}?depth=0`)
      expect(status).toBe(200)
      expect(body.persons).toEqual([
        expect.objectContaining({ post: person.post, measure: person.measure }),
      ])
      expect(JSON.stringify(body)).not.toMatch(new RegExp(secrets.join('|')))
    }
  })

  it('come up on no other way', async () => {
    const like = encodeURIComponent(person.name)
    const probes = [
      '/sanctions?depth=3&limit=100',
      '/sanctions?select[persons]=true',
      `/sanctions/${paper}?select[persons][name]=true&depth=0`,
      `/sanctions?where[persons.name][like]=${like}`,
      `/sanctions?where[persons.statement][exists]=true`,
      '/sanctions?sort=persons.name',
      '/sanctions/versions',
      '/duties?depth=3&limit=200',
      `/duties/${duty.id}?depth=3`,
      `/duties/${duty.id}/actions`,
      '/notifications?depth=3&limit=200',
      '/audit-events?depth=3&limit=500',
      '/export/sanctions',
      '/export/duties',
      '/payload-locked-documents?depth=3',
    ]
    for (const client of [colleague, office, prefecture, administrator, test.rest.visitor]) {
      for (const probe of probes) {
        const { body } = await client.get(probe)
        expect([probe, secrets.filter((secret) => JSON.stringify(body).includes(secret))]).toEqual([
          probe,
          [],
        ])
      }
    }
  })

  it('cannot be guessed by a query', async () => {
    for (const client of [colleague, office, prefecture]) {
      const asked = async (text: string) => {
        const { status, body } = await client.get(
          `/sanctions?where[persons.name][like]=${encodeURIComponent(text)}`,
        )
        return [status, body.totalDocs]
      }
      expect(await asked(person.name)).toEqual(await asked('无此人'))
    }
  })

  it('are not wiped by a colleague who does not get them', async () => {
    const answer = colleague.patch(`/sanctions/${paper}`, { persons: [{ post: '无' }] })
    expect(await outcome(answer)).toMatch(/^40[34]/)
    const { id } = await test.payload.create({
      collection: 'users',
      data: {
        name: '再一名经办员',
        email: `third-${region.suffix}@example.com`,
        password: 'zhisu-test-2026',
        role: 'agency',
        agency: region.department.id,
        isActive: true,
      },
    })
    // Nobody makes oneself a handler.
    const client = await test.rest.login({
      email: `third-${region.suffix}@example.com`,
      password: 'zhisu-test-2026',
    })
    expect(await outcome(client.patch(`/sanctions/${paper}`, { handlers: [id] }))).toMatch(
      /^40[34]/,
    )
  })

  it('stay in the answer to the handler who hands in, and with nobody else', async () => {
    const submitted = await handler.post(`/duties/${duty.id}/submit`, { note: '已追责到位' })
    expect(submitted.status).toBe(200)
    const struck = await office.post(`/duties/${duty.id}/strike-off`, {})
    expect(struck.status).toBe(200)
    expect(JSON.stringify([submitted.body, struck.body])).not.toContain(person.name)
  })
})
