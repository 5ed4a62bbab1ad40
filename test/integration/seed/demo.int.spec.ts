import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { seedDemo, type DemoSignIn } from '@/seed/demo'
import { placeOf } from '@/seed/demo/places'
import { today } from '@/src/clock'
import { addMonths, yearOf } from '@/src/domain/day'
import { dutyStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { exceedsPercent, rateOf } from '@/src/domain/metrics/rate'
import { builtinCalendar } from '@/src/domain/periods/calendar'
import { env } from '@/src/env'
import type { Case, Duty } from '@/src/payload-types'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'

describe('demo prefecture', () => {
  let test: TestPayload
  let signIns: DemoSignIn[]
  let cases: Case[]
  let duties: Duty[]
  let regions: Map<string, string>
  beforeAll(async () => {
    test = await bootTestPayload()
    signIns = await seedDemo(test.payload)
    const all = { depth: 0, pagination: false } as const
    cases = (await test.payload.find({ collection: 'cases', ...all })).docs
    duties = (await test.payload.find({ collection: 'duties', ...all })).docs
    const { docs } = await test.payload.find({ collection: 'regions', ...all })
    regions = new Map(docs.map(({ slug, id }) => [slug, id]))
  }, 900_000)
  afterAll(() => test?.destroy())

  const rateOfRegion = (slug: string) => {
    const counted = cases.filter(
      (one) =>
        one.instance === 'first' &&
        one.concludedOn &&
        yearOf(one.concludedOn) === yearOf(today()) &&
        idOf(one.region) === regions.get(slug),
    )
    return rateOf(counted.filter(({ isLost }) => isLost).length, counted.length)
  }
  const regionsOf = (kind: Duty['kind']) =>
    new Set(duties.filter((duty) => duty.kind === kind).map((duty) => idOf(duty.region)))

  it('has nine units, about 400 cases and nothing doubtful in them', () => {
    expect(regions.size).toBe(10)
    expect(cases.length).toBeGreaterThan(380)
    expect(cases.length).toBeLessThan(450)
    expect(cases.flatMap(({ warnings }) => warnings ?? [])).toEqual([])
  })

  it('has counties above, at and below the line, and only the first owes a report', () => {
    expect(rateOfRegion('522323')).toEqual(rateOf(4, 13))
    expect(rateOfRegion('522324')).toEqual(rateOf(3, 10))
    expect(rateOfRegion('522328')).toEqual(rateOf(5, 17))
    const above = [...regions.keys()].filter(
      (slug) => slug !== '522300' && exceedsPercent(rateOfRegion(slug), '30'),
    )
    expect(above).toEqual(['522323'])
    expect(regionsOf('written-report')).toEqual(new Set([regions.get('522323')]))
    expect(regionsOf('early-warning')).toEqual(
      new Set(['522323', '522324', '522328'].map((slug) => regions.get(slug))),
    )
  })

  it('has duties in every state, some overdue, some of an unpublished year', () => {
    expect(new Set(duties.map(({ state }) => state))).toEqual(
      new Set(dutyStates.map(({ value }) => value)),
    )
    expect(duties.some(({ state, dueOn }) => state === 'open' && dueOn < today())).toBe(true)
    const reachesUnpublished = !builtinCalendar.isPublished(yearOf(addMonths(today(), 1)))
    if (reachesUnpublished) {
      expect(duties.some(({ calendarComplete }) => calendarComplete === false)).toBe(true)
    }
  })

  it('has hearings to come with both, one and no receipt', async () => {
    const { docs: hearings } = await test.payload.find({
      collection: 'hearings',
      where: { startsAt: { greater_than: new Date().toISOString() } },
      depth: 0,
      pagination: false,
    })
    const { docs: notices } = await test.payload.find({
      collection: 'notifications',
      where: { kind: { equals: 'hearing-scheduled' } },
      depth: 0,
      pagination: false,
    })
    const signed = hearings.map(
      ({ id }) => notices.filter((notice) => idOf(notice.hearing) === id && notice.signedAt).length,
    )
    expect(new Set(signed)).toEqual(new Set([0, 1, 2]))
  })

  it('signs in with every printed account, for every role, and marks the demo', async () => {
    const file = path.join(env().dataDir, 'demo-sign-ins.json')
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(signIns)
    const land = signIns.find(({ email }) => email.startsWith('puan-land@'))
    const client = await test.rest.login(land ?? { email: '', password: '' })
    const { body } = await client.get('/duties?limit=100&depth=1')
    const nameOf = (agency: unknown) => (agency as { name: string } | null)?.name
    const own = `${placeOf('522323').name}自然资源局`
    // Its own duties, and those of others about its losses.
    const foreign = (body.docs ?? []).filter(
      ({ debtor, concerned }) => ![nameOf(debtor), nameOf(concerned)].includes(own),
    )
    expect(body.totalDocs).toBeGreaterThan(0)
    expect(foreign).toEqual([])
    for (const account of signIns) await test.rest.login(account)
  })

  it('refuses a database that has cases', async () => {
    await expect(seedDemo(test.payload)).rejects.toThrow('there are cases in the database')
  })
})
