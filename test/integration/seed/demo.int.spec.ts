import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { seedDemo, type DemoSignIn } from '@/seed/demo'
import { placeOf } from '@/seed/demo/places'
import { today } from '@/src/domain/clock'
import { addMonths, yearOf } from '@/src/domain/day'
import { dutyStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { exceedsPercent, rateOf } from '@/src/domain/metrics/rate'
import { builtinCalendar } from '@/src/domain/periods/calendar'
import { env } from '@/src/env'
import type { Case, Duty } from '@/src/payload-types'
import type { Difference } from '@/src/verify/difference'
import { verifyAll } from '@/src/verify/verifyAll'
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

  it('has oversight in the states that a clerk meets', async () => {
    const all = { depth: 0, pagination: false } as const
    const statesOf = async (collection: 'inspections' | 'promotion-opinions' | 'referrals') =>
      (await test.payload.find({ collection, ...all })).docs.map(({ state }) => state).sort()
    expect(await statesOf('inspections')).toEqual(['closed', 'rectifying'])
    expect(await statesOf('promotion-opinions')).toEqual(['drafted'])
    expect(await statesOf('referrals')).toEqual(['clue', 'received'])
    const rectifications = duties.filter(({ kind }) => kind === 'rectification')
    expect(new Set(rectifications.map(({ state }) => state))).toEqual(
      new Set(dutyStates.map(({ value }) => value)),
    )
    const { docs: assessments } = await test.payload.find({ collection: 'assessments', ...all })
    expect(assessments).toHaveLength(9)
    for (const { lines } of assessments) expect(lines).toHaveLength(7)
  })

  it('has the musts of losses in every state, each with its paper once it was handed in', async () => {
    const musts = duties.filter(({ kind }) =>
      ['circulate', 'trace-back', 'interview', 'hold-accountable'].includes(kind),
    )
    const states = new Set(musts.map(({ state }) => state))
    for (const state of ['open', 'submitted', 'struck-off']) expect(states).toContain(state)
    for (const [collection, kind] of [
      ['tracebacks', 'trace-back'],
      ['interviews', 'interview'],
      ['sanctions', 'hold-accountable'],
    ] as const) {
      const handedIn = musts.filter((duty) => duty.kind === kind && duty.submissions?.length)
      const { docs } = await test.payload.find({ collection, depth: 0, pagination: false })
      expect(docs.map((paper) => idOf(paper.duty)).sort()).toEqual(
        handedIn.map(({ id }) => id).sort(),
      )
      expect(handedIn.length).toBeGreaterThan(0)
    }
  })

  it('has an issued bulletin of each level, which has settled what it names', async () => {
    const { docs } = await test.payload.find({
      collection: 'bulletins',
      where: { state: { equals: 'issued' } },
      depth: 0,
      pagination: false,
    })
    expect(docs.map(({ level }) => level).sort()).toEqual(['county', 'prefecture'])
    const named = docs.flatMap(({ losses }) => (losses ?? []).map((loss) => idOf(loss.case)))
    const owed = duties.filter(
      (duty) =>
        duty.kind === 'circulate' && duty.state === 'open' && named.includes(idOf(duty.case)),
    )
    expect(owed).toEqual([])
  })

  it('has nothing that verify finds fault with', async () => {
    const found: Difference[] = []
    await verifyAll(test.payload, (difference) => found.push(difference))
    expect(found).toEqual([])
  }, 300_000)

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
