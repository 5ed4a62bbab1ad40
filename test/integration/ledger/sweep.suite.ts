import { beforeAll, describe, expect, it } from '@jest/globals'

import { dutyRows } from '@/src/ledger/dutyRows'
import { recomputeDueDates } from '@/src/ledger/recomputeDueDates'
import { sweep } from '@/src/ledger/sweep'
import type { Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { caseOn, dutyOf, noticesOf } from '@/test/integration/ledger/ledgerTest'

describe('the daily sweep', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
  })

  const answerBrief = async (servedOn = '2026-08-10', day = '2026-08-17'): Promise<Duty> =>
    dutyOf(test, await caseOn(test, region, { servedOn }, day), 'answer-brief')
  const told = async (duty: Duty): Promise<string[]> =>
    (await noticesOf(test, duty)).filter((one) => !one.startsWith('duty-opened'))

  it('reminds, then climbs from the debtor to its supervisor to the prefecture, each once', async () => {
    const duty = await answerBrief()
    expect(duty.dueOn).toBe('2026-08-25')
    await sweep(test.payload, '2026-08-19')
    expect(await told(duty)).toEqual([])
    const reminder = ['duty-reminder debtor', 'duty-reminder supervisor']
    await Promise.all([sweep(test.payload, '2026-08-20'), sweep(test.payload, '2026-08-20')])
    await sweep(test.payload, '2026-08-21')
    expect(await told(duty)).toEqual(reminder)
    await sweep(test.payload, '2026-08-25')
    expect(await told(duty)).toEqual([...reminder, ...reminder].sort())
    await sweep(test.payload, '2026-08-26')
    await sweep(test.payload, '2026-08-27')
    const overdue = async () => (await told(duty)).filter((one) => one.startsWith('duty-overdue'))
    expect(await overdue()).toEqual(['duty-overdue debtor'])
    await sweep(test.payload, '2026-08-28')
    expect(await overdue()).toEqual([
      'duty-overdue debtor',
      'duty-overdue debtor',
      'duty-overdue supervisor',
    ])
    await sweep(test.payload, '2026-09-01')
    await sweep(test.payload, '2026-12-01')
    expect(await overdue()).toEqual([
      'duty-overdue debtor',
      'duty-overdue debtor',
      'duty-overdue debtor',
      'duty-overdue superior',
      'duty-overdue supervisor',
      'duty-overdue supervisor',
    ])
  })

  it('catches up after days down with one notice, and leaves what was handed in alone', async () => {
    const duty = await answerBrief()
    const handedIn = await answerBrief()
    const agency = await region.login('agency')
    await agency.post(`/duties/${handedIn.id}/submit`, { note: '已提交答辩状' })
    await sweep(test.payload, '2026-09-20')
    expect(await told(duty)).toEqual([
      'duty-overdue debtor',
      'duty-overdue superior',
      'duty-overdue supervisor',
    ])
    expect((await told(handedIn)).filter((one) => one.startsWith('duty-overdue'))).toEqual([])
  })

  it('counts an uncertain date again when the calendar of its year is entered', async () => {
    // Fifteen days after 17 December is 1 January, a holiday once the year is published.
    const duty = await answerBrief('2026-12-17', '2026-12-18')
    expect(duty).toMatchObject({ dueOn: '2027-01-01', calendarComplete: false })
    await test.payload.create({
      collection: 'calendars',
      data: {
        title: '2027年放假安排',
        year: 2027,
        kind: 'national',
        isPublished: true,
        holidays: [{ dayOn: '2027-01-01' }],
        workdays: [],
      },
    })
    await recomputeDueDates(test.payload)
    const stored = () => test.payload.findByID({ collection: 'duties', id: duty.id, depth: 0 })
    expect(await stored()).toMatchObject({
      dueOn: '2027-01-04',
      rawLastOn: '2027-01-01',
      calendarComplete: true,
    })
    expect(await told(duty)).toEqual(['duty-moved debtor', 'duty-moved supervisor'])
    const before = await stored()
    await recomputeDueDates(test.payload)
    expect(await stored()).toEqual(before)
  })

  it('lists the ledger by filters', async () => {
    const overdue = await dutyRows(
      test.payload,
      { kind: 'answer-brief', region: region.region.id, overdue: true },
      '2026-09-20',
    )
    expect(overdue).toHaveLength(2)
    expect(overdue[0]).toMatchObject({
      kind: 'answer-brief',
      debtor: region.department.name,
      supervisor: region.office.name,
      region: region.region.name,
      period: null,
      dueOn: '2026-08-25',
      state: 'open',
      overdue: true,
      legalBasis: '《行政诉讼法》第34条、第67条',
    })
    expect(overdue[0]?.subject).toMatch(/^\(2026\)黔2301行初\d+号$/)
    const settled = { state: 'struck-off', region: region.region.id } as const
    expect(await dutyRows(test.payload, settled, '2026-09-20')).toEqual([])
  })
})
