import { beforeAll, describe, expect, it } from '@jest/globals'

import { loadRules } from '@/seed/reference/rules'
import { inTransaction } from '@/src/database/inTransaction'
import { reconcileCase } from '@/src/ledger/reconcile'
import type { Case, Hearing } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import {
  at,
  caseOn,
  dutiesOf,
  dutiesWhere,
  dutyOf,
  eventsOf,
  noticesOf,
  outcome,
  reqOn,
} from '@/test/integration/ledger/ledgerTest'

describe('the ledger follows the facts', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
  })

  const change = (ofCase: Case, data: Partial<Case>) =>
    test.payload.update({
      collection: 'cases',
      id: ofCase.id,
      data,
      depth: 0,
      context: at('2026-08-17'),
    })
  const lost = () => ({
    concludedOn: '2026-08-14',
    defendants: [
      { agency: region.department.id, role: 'joint' as const, outcome: 'revoked' as const },
      { agency: region.otherDepartment.id, role: 'joint' as const, outcome: 'revoked' as const },
    ],
  })

  it('opens one duty for each debtor, with its basis, and tells both sides', async () => {
    const duties = await dutiesOf(test, await caseOn(test, region, lost()), 'loss-analysis')
    expect(duties.map(({ debtor }) => debtor).sort()).toEqual(
      [region.department.id, region.otherDepartment.id].sort(),
    )
    for (const duty of duties) {
      expect(duty).toMatchObject({
        state: 'open',
        supervisor: region.office.id,
        region: region.region.id,
        startOn: '2026-08-14',
        openedOn: '2026-08-17',
        dueOn: '2026-08-28',
        calendarComplete: true,
      })
      expect(duty.legalBasis).toContain('10个工作日')
      expect(await noticesOf(test, duty)).toEqual(['duty-opened debtor', 'duty-opened supervisor'])
      expect(await eventsOf(test, duty)).toEqual(['duty.opened'])
    }
  })

  it('opens each duty once, however often and however many at once it fires', async () => {
    const ofCase = await caseOn(test, region, lost())
    const before = await dutiesWhere(test, { case: { equals: ofCase.id } })
    await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const req = await reqOn(test)
        await inTransaction(req, (inside) => reconcileCase(inside, ofCase.id))
      }),
    )
    await change(ofCase, { remarks: '无关的修改' })
    expect(await dutiesWhere(test, { case: { equals: ofCase.id } })).toEqual(before)
  })

  it('re-dates what is owed when the day of service was corrected, but not a date set by hand', async () => {
    const ofCase = await caseOn(test, region, { servedOn: '2026-08-10' })
    await change(ofCase, { servedOn: '2026-08-11' })
    const moved = await dutyOf(test, ofCase, 'answer-brief')
    expect(moved).toMatchObject({ startOn: '2026-08-11', dueOn: '2026-08-26' })
    expect(await eventsOf(test, moved)).toEqual(['duty.opened', 'duty.moved'])
    expect(await noticesOf(test, moved)).toContain('duty-moved supervisor')

    const office = await region.login('county-office')
    const byHand = { dueOn: '2099-01-05', reason: '法院同意延期' }
    expect(await outcome(office.post(`/duties/${moved.id}/move`, byHand))).toBe('200')
    await change(ofCase, { servedOn: '2026-08-12' })
    expect((await dutyOf(test, ofCase, 'answer-brief')).dueOn).toBe('2099-01-05')
  })

  it('lifts what a corrected outcome no longer demands, and re-opens it', async () => {
    const ofCase = await caseOn(test, region, lost())
    const won = lost().defendants.map((row) => ({ ...row, outcome: 'rejected-claims' as const }))
    await change(ofCase, { defendants: won })
    const lifted = await dutiesOf(test, ofCase, 'loss-analysis')
    expect(lifted.map(({ state }) => state)).toEqual(['waived', 'waived'])
    expect(lifted[0]?.closingReason).toContain('自动解除')
    await change(ofCase, { defendants: lost().defendants })
    const again = await dutiesOf(test, ofCase, 'loss-analysis')
    expect(again.map(({ state, closingReason }) => [state, closingReason])).toEqual([
      ['open', null],
      ['open', null],
    ])
  })

  it('lifts the duties of a case in the trash and brings them back with it', async () => {
    const ofCase = await caseOn(test, region, { servedOn: '2026-08-10' })
    await change(ofCase, { deletedAt: new Date('2026-08-17').toISOString() })
    expect((await dutyOf(test, ofCase, 'answer-brief')).state).toBe('waived')
    await test.payload.update({
      collection: 'cases',
      id: ofCase.id,
      data: { deletedAt: null },
      trash: true,
      context: at('2026-08-17'),
    })
    expect((await dutyOf(test, ofCase, 'answer-brief')).state).toBe('open')
  })

  it('never touches what was handed in', async () => {
    const ofCase = await caseOn(test, region, { servedOn: '2026-08-10' })
    const duty = await dutyOf(test, ofCase, 'answer-brief')
    const agency = await region.login('agency')
    await agency.post(`/duties/${duty.id}/submit`, { note: '已提交答辩状' })
    await change(ofCase, { servedOn: null })
    expect(await dutyOf(test, ofCase, 'answer-brief')).toMatchObject({
      state: 'submitted',
      dueOn: duty.dueOn,
    })
  })

  it('opens a decision on appeal for the loser at first instance', async () => {
    const ofCase = await caseOn(test, region, { ...lost(), resultServedOn: '2026-08-14' })
    const duties = await dutiesOf(test, ofCase, 'appeal-decision')
    // Fifteen days later is a Saturday.
    expect(duties.map(({ dueOn }) => dueOn)).toEqual(['2026-08-31', '2026-08-31'])
  })

  it('opens nothing for imported history', async () => {
    const ofCase = await test.payload.create({
      collection: 'cases',
      data: region.caseData({ ...lost(), servedOn: '2026-03-03' }),
      depth: 0,
      context: { ...at('2026-08-17'), isHistory: true },
    })
    expect(await dutiesWhere(test, { case: { equals: ofCase.id } })).toEqual([])
  })

  it('opens the reply to a judicial suggestion, after two months or on the day it sets', async () => {
    const suggestion = await test.payload.create({
      collection: 'judicial-suggestions',
      data: {
        number: `黔2301法建〔2026〕${region.suffix}号`,
        court: region.court.id,
        agency: region.department.id,
        receivedOn: '2026-06-30',
        content: '规范送达程序',
      },
      depth: 0,
      context: at('2026-08-17'),
    })
    const replies = () =>
      dutiesWhere(test, {
        and: [
          { kind: { equals: 'judicial-suggestion' } },
          { debtor: { equals: region.department.id } },
        ],
      })
    expect(await replies()).toMatchObject([{ dueOn: '2026-08-31', state: 'open' }])
    await test.payload.update({
      collection: 'judicial-suggestions',
      id: suggestion.id,
      data: { replyDueOn: '2026-09-10' },
      context: at('2026-08-17'),
    })
    expect(await replies()).toMatchObject([{ dueOn: '2026-09-10', startOn: null }])
  })

  describe('of a hearing', () => {
    const schedule = (ofCase: Case): Promise<Hearing> =>
      test.payload.create({
        collection: 'hearings',
        data: { case: ofCase.id, startsAt: '2026-08-24T01:00:00.000Z', state: 'scheduled' },
        depth: 0,
        context: at('2026-08-17'),
      })
    const update = (hearing: Hearing, data: Partial<Hearing>, day = '2026-08-17') =>
      test.payload.update({
        collection: 'hearings',
        id: hearing.id,
        data,
        depth: 0,
        context: at(day),
      })
    const appearances = (ofCase: Case) => dutiesOf(test, ofCase, 'leader-appearance')

    it('opens, moves and lifts the head’s appearance with the hearing', async () => {
      const ofCase = await caseOn(test, region, {})
      const hearing = await schedule(ofCase)
      expect(await appearances(ofCase)).toMatchObject([
        { debtor: region.department.id, dueOn: '2026-08-24', hearing: hearing.id, state: 'open' },
      ])
      await update(hearing, { startsAt: '2026-08-30T01:00:00.000Z' })
      expect(await appearances(ofCase)).toMatchObject([{ dueOn: '2026-08-30', state: 'open' }])
      await update(hearing, { state: 'cancelled' })
      expect(await appearances(ofCase)).toMatchObject([{ state: 'waived' }])
    })

    it('lifts it when the agency is no party any more, or the case goes to the trash', async () => {
      const ofCase = await caseOn(test, region, {
        defendants: [
          { agency: region.department.id, role: 'joint' },
          { agency: region.otherDepartment.id, role: 'joint' },
        ],
      })
      await schedule(ofCase)
      await change(ofCase, { defendants: [{ agency: region.department.id, role: 'sole' }] })
      const states = async () =>
        new Map((await appearances(ofCase)).map(({ debtor, state }) => [debtor, state]))
      expect((await states()).get(region.otherDepartment.id)).toBe('waived')
      expect((await states()).get(region.department.id)).toBe('open')
      await change(ofCase, { deletedAt: new Date('2026-08-17').toISOString() })
      expect((await states()).get(region.department.id)).toBe('waived')
    })

    it('is handed in with the result of the appearance', async () => {
      const ofCase = await caseOn(test, region, {})
      const hearing = await schedule(ofCase)
      const [duty] = await appearances(ofCase)
      const agency = await region.login('agency')
      const submit = () => outcome(agency.post(`/duties/${duty?.id ?? ''}/submit`, {}))
      expect(await submit()).toBe('400 duty.appearancePending')
      await update(hearing, { state: 'held' }, '2026-08-25')
      const { docs } = await test.payload.find({
        collection: 'appearances',
        where: { hearing: { equals: hearing.id } },
      })
      await test.payload.update({
        collection: 'appearances',
        id: docs[0]?.id ?? '',
        data: {
          attendance: 'attended',
          headName: '局长',
          headPost: 'chief',
          hasSpoken: true,
          speechNote: '同意协调化解',
        },
        context: at('2026-08-25'),
      })
      expect(await submit()).toBe('200')
    })
  })

  it('records the version of the rule that opened a duty; a later one touches later duties alone', async () => {
    await inTransaction(test.payload, loadRules)
    const before = await caseOn(test, region, lost())
    const { docs } = await test.payload.find({
      collection: 'rules',
      where: { kind: { equals: 'loss-analysis' } },
    })
    const path = `/rules/${docs[0]?.id ?? ''}`
    const prefecture = await region.login('prefecture-office')
    expect(await outcome(prefecture.patch(path, { days: 2.5 }))).toBe('400 rule.wholeDays')
    expect(await outcome(prefecture.patch(path, { days: 5, demand: '五日内提交' }))).toBe('200')
    await change(before, { remarks: '再存一次' })
    const after = await caseOn(test, region, lost())
    const [old] = await dutiesOf(test, before, 'loss-analysis')
    const [fresh] = await dutiesOf(test, after, 'loss-analysis')
    expect(old).toMatchObject({ ruleVersion: 1, dueOn: '2026-08-28' })
    expect(fresh).toMatchObject({ ruleVersion: 2, dueOn: '2026-08-21', demand: '五日内提交' })

    expect(await outcome(prefecture.patch(path, { isEnabled: false }))).toBe('200')
    expect(await dutiesOf(test, await caseOn(test, region, lost()), 'loss-analysis')).toEqual([])
    expect(await inTransaction(test.payload, loadRules)).toBeUndefined()
    const kept = await test.payload.findByID({ collection: 'rules', id: docs[0]?.id ?? '' })
    expect(kept).toMatchObject({ days: 5, isEnabled: false, version: 3 })
    // Other suites of this file meet the rule as it came.
    expect(await outcome(prefecture.patch(path, { days: 10, isEnabled: true }))).toBe('200')
  })
})
