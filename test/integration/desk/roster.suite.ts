import { beforeAll, describe, expect, it } from '@jest/globals'

import { addMonths, todayInShanghai, weekdayOf } from '@/src/domain/day'
import { monthOfDay } from '@/src/domain/monthGrid'
import type { PlannedRoster } from '@/src/counsel/shifts/planRoster'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { engagedLawyer, makeDutyPlace } from '@/test/integration/desk/deskTest'
import { outcome } from '@/test/integration/ledger/ledgerTest'

describe('a month of the roster', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let lawyers: string[]
  let places: string[]
  const month = monthOfDay(addMonths(todayInShanghai(new Date()), 1))

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    const made = [
      await engagedLawyer(test, region, '律师甲'),
      await engagedLawyer(test, region, '律师乙'),
      await engagedLawyer(test, region, '律师丙'),
    ]
    lawyers = made.map(({ counsel }) => counsel.id)
    places = [
      (await makeDutyPlace(test, region)).id,
      (await makeDutyPlace(test, region, { name: '援助站', halves: ['morning'] })).id,
    ]
  })

  const ask = (more: object = {}, who = office) =>
    who.post('/duty-shifts/plan', { month, places, counsel: lawyers, ...more })
  const count = async () =>
    (
      await test.payload.count({
        collection: 'duty-shifts',
        where: { region: { equals: region.region.id } },
      })
    ).totalDocs

  it('is shown first, and written as it was shown', async () => {
    const { status, body } = await ask()
    const plan = body as unknown as PlannedRoster
    expect([status, plan.written, await count()]).toEqual([200, 0, 0])
    expect(plan.gaps).toEqual([])
    expect(plan.shifts.filter(({ shiftOn }) => weekdayOf(shiftOn) === 7)).toEqual([])
    const loads = lawyers.map((id) => plan.shifts.filter(({ counsel }) => counsel === id).length)
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)

    expect(await outcome(ask({ expected: 'something else' }))).toBe('409 shift.planChanged')
    const written = (await ask({ expected: plan.fingerprint })).body as unknown as PlannedRoster
    expect([written.written, await count()]).toEqual([plan.shifts.length, plan.shifts.length])
    const after = (await ask()).body as unknown as PlannedRoster
    expect(after.shifts).toEqual([])
  })

  it('is written once when two clerks write the same preview at once', async () => {
    const next = monthOfDay(addMonths(`${month}-01`, 1))
    const { fingerprint, shifts } = (await ask({ month: next })).body as unknown as PlannedRoster
    const before = await count()
    const answers = await Promise.all(
      [1, 2].map(() => outcome(ask({ month: next, expected: fingerprint }))),
    )
    // The loser is told what has changed, or that the database was busy for as long as it tried.
    expect(answers.sort()).toEqual([
      '200',
      expect.stringMatching(/^409 (shift.planChanged|database.busy)$/),
    ])
    expect(await count()).toBe(before + shifts.length)
  })

  it('is the business of the offices, for their own places', async () => {
    const away = await makeRegion(test)
    const foreign = await makeDutyPlace(test, away)
    expect(await outcome(ask({ places: [foreign.id] }))).toBe('403 rights.otherRegion')
    expect(await outcome(ask({}, await region.login('agency')))).toBe('403 shift.onlyOffice')
    expect(await outcome(ask({ month: '2026-13' }))).toMatch(/^400/)
  })
})
