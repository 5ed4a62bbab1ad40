import { beforeAll, describe, expect, it } from '@jest/globals'

import { conflictsOf } from '@/src/counsel/roster/conflictsOf'
import { markMissedShifts } from '@/src/counsel/shifts/markMissedShifts'
import { takeShiftStep } from '@/src/counsel/shifts/shiftSteps'
import { visitorsMetBy } from '@/src/counsel/shifts/visitorsMetBy'
import { inTransaction } from '@/src/database/inTransaction'
import { todayInShanghai, addDays } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { DutyShift } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeLawyer } from '@/test/integration/counsel/counselTest'
import { engagedLawyer, makeDutyPlace, reqOf } from '@/test/integration/desk/deskTest'
import { outcome, reqOn } from '@/test/integration/ledger/ledgerTest'
import { created, listed, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('duty-shifts')
const TODAY = todayInShanghai(new Date())
const VISITOR = '来访人王某某'

describe('duty shifts', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  let one: Awaited<ReturnType<typeof engagedLawyer>>
  let other: Awaited<ReturnType<typeof engagedLawyer>>
  let place: string
  let second: string
  let day = addDays(TODAY, 400)

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    one = await engagedLawyer(test, region, '律师子')
    other = await engagedLawyer(test, region, '律师丑')
    place = (await makeDutyPlace(test, region)).id
    second = (
      await makeDutyPlace(test, region, {
        kind: 'court',
        name: '诉讼服务中心',
        court: region.court.id,
      })
    ).id
  })

  /** A day that no other test of this file uses. */
  const nextDay = (): string => {
    day = addDays(day, 1)
    return day
  }
  const body = (more: object = {}) => ({
    place,
    counsel: one.counsel.id,
    shiftOn: nextDay(),
    half: 'morning',
    ...more,
  })
  const plan = (more: object = {}): Promise<string> =>
    created(office.post('/duty-shifts', body(more)))
  const stored = (id: string): Promise<DutyShift> =>
    test.payload.findByID({ collection: 'duty-shifts', id, depth: 0 })

  it('go from the plan to the log, with the visits of the day', async () => {
    const id = await plan({ shiftOn: TODAY })
    expect(await step(office, id, 'begin')).toBe('403 shift.onlyHolder')
    expect(await step(one.client, id, 'visit', { matter: 'land', text: '解答' })).toBe(
      '409 shift.wrongState',
    )
    expect(await step(one.client, id, 'confirm')).toBe('200')
    expect(await step(one.client, id, 'begin')).toBe('200')
    expect(await step(one.client, id, 'visit', { text: '解答林权问题' })).toBe(
      '400 shift.matterMissing',
    )
    const visit = {
      matter: 'land',
      text: '告知林权争议处理途径',
      visitor: VISITOR,
      referredTo: '林业局',
    }
    expect(await step(one.client, id, 'visit', visit)).toBe('200')
    expect(await step(one.client, id, 'visit', { matter: 'petition', text: '解答信访程序' })).toBe(
      '200',
    )
    expect(await step(one.client, id, 'log', { text: '接待两人' })).toBe('200')
    expect(await step(one.client, id, 'visit', visit)).toBe('409 shift.wrongState')
    const { state, visitCount, visits } = await stored(id)
    expect([state, visitCount, visits?.map(({ sequence }) => sequence)]).toEqual([
      'logged',
      2,
      [1, 2],
    ])
    expect(await visitorsMetBy(await reqOn(test), one.counsel.id)).toEqual([
      { name: VISITOR, metOn: TODAY, shift: id },
    ])
    const asked = { unit: region.department.id, counterparties: [VISITOR] }
    const kindsOf = async (counsel: string) =>
      (await conflictsOf(await reqOn(test), counsel, asked)).map(({ kind }) => kind)
    expect(await kindsOf(one.counsel.id)).toEqual(['met-on-duty'])
    expect(await kindsOf(other.counsel.id)).toEqual([])
  })

  it('tell the names of visitors to the lawyer and the office alone, and not to the log', async () => {
    const id = await plan({ place: second, half: 'afternoon', shiftOn: TODAY })
    await step(one.client, id, 'begin')
    await step(one.client, id, 'visit', { matter: 'civil', text: '解答', visitor: VISITOR })
    const seenBy = async (who: RestClient) =>
      JSON.stringify((await who.get(`/duty-shifts/${id}`)).body).includes(VISITOR)
    const court = await region.login('court')
    expect((await court.get(`/duty-shifts/${id}`)).status).toBe(200)
    expect([await seenBy(office), await seenBy(one.client), await seenBy(court)]).toEqual([
      true,
      true,
      false,
    ])
    expect((await other.client.get(`/duty-shifts/${id}`)).status).toBe(404)
    const { docs: events } = await test.payload.find({
      collection: 'audit-events',
      where: { subjectId: { equals: id } },
      pagination: false,
    })
    expect(events.length).toBeGreaterThan(2)
    expect(JSON.stringify(events)).not.toContain(VISITOR)
  })

  it('need a lawyer who is vetted and engaged on that day, or a public one', async () => {
    const external = await makeLawyer(test, region, { name: '律师寅' })
    const nominated = await makeLawyer(test, region, { name: '律师卯', state: 'nominated' })
    const civil = await makeLawyer(test, region, { name: '公职律师辰', kind: 'public' })
    const attempt = (counsel: string) => outcome(office.post('/duty-shifts', body({ counsel })))
    expect(await attempt(external.id)).toBe('409 shift.notEngaged')
    expect(await attempt(nominated.id)).toBe('409 shift.notVetted')
    expect(await attempt(civil.id)).toBe('201')
  })

  it('are planned by the office for its own places, in their hours, and not for the past', async () => {
    const away = await makeRegion(test)
    const foreign = await makeDutyPlace(test, away)
    const mornings = await makeDutyPlace(test, region, { name: '援助站', halves: ['morning'] })
    const attempt = (more: object, who = office) => outcome(who.post('/duty-shifts', body(more)))
    expect(await attempt({ place: foreign.id })).toBe('403 rights.otherRegion')
    expect(await attempt({ place: mornings.id, half: 'afternoon' })).toBe('409 shift.placeClosed')
    expect(await attempt({ shiftOn: addDays(TODAY, -1) })).toBe('409 shift.dayIsPast')
    expect((await one.client.post('/duty-shifts', body())).status).toBe(403)
  })

  it('never put one lawyer at two places at once, nor too many at one', async () => {
    const shiftOn = nextDay()
    const first = await plan({ shiftOn })
    const again = (more: object) => outcome(office.post('/duty-shifts', body({ shiftOn, ...more })))
    expect(await again({ place: second })).toBe('409 shift.counselBusy')
    expect(await again({ counsel: other.counsel.id })).toBe('409 shift.placeFull')
    expect(await again({ half: 'afternoon' })).toBe('201')
    expect(await step(office, first, 'cancel', { reason: '窗口搬迁' })).toBe('200')
    expect(await again({ place: second })).toBe('201')
    expect(await again({ counsel: other.counsel.id })).toBe('201')
    expect(await outcome(office.patch(`/duty-shifts/${first}`, { half: 'afternoon' }))).toBe(
      '409 shift.over',
    )
  })

  it('take as many lawyers as a place needs', async () => {
    const { id: wide } = await makeDutyPlace(test, region, { name: '大窗口', lawyersNeeded: 2 })
    const third = await engagedLawyer(test, region, '律师未')
    const shiftOn = nextDay()
    const attempt = (counsel: string) =>
      outcome(office.post('/duty-shifts', body({ place: wide, shiftOn, counsel })))
    expect(await attempt(one.counsel.id)).toBe('201')
    expect(await attempt(other.counsel.id)).toBe('201')
    expect(await attempt(third.counsel.id)).toBe('409 shift.placeFull')
  })

  it('let one of two clerks through who plan the same lawyer, or the same seat, at once', async () => {
    const shiftOn = nextDay()
    const sameLawyer = await Promise.all(
      [place, second].map((where) =>
        outcome(office.post('/duty-shifts', body({ shiftOn, place: where }))),
      ),
    )
    expect(sameLawyer.sort()).toEqual(['201', '409 shift.counselBusy'])
    const on = nextDay()
    const sameSeat = await Promise.all(
      [one, other].map(({ counsel }) =>
        outcome(office.post('/duty-shifts', body({ shiftOn: on, counsel: counsel.id }))),
      ),
    )
    expect(sameSeat.sort()).toEqual(['201', '409 shift.placeFull'])
  })

  it('must be confirmed anew when the office moves them', async () => {
    const id = await plan()
    await step(one.client, id, 'confirm')
    expect(await outcome(office.patch(`/duty-shifts/${id}`, { shiftOn: nextDay() }))).toBe('200')
    expect((await stored(id)).state).toBe('planned')
    expect((await one.client.patch(`/duty-shifts/${id}`, { half: 'afternoon' })).status).toBe(403)
  })

  describe('swaps', () => {
    const ask = (id: string, more: object = {}) =>
      step(one.client, id, 'ask-swap', { counsel: other.counsel.id, reason: '当天开庭', ...more })

    it('change the lawyer once the other one accepts, and the office is told', async () => {
      const id = await plan()
      expect((await other.client.get(`/duty-shifts/${id}`)).status).toBe(404)
      expect(await ask(id)).toBe('200')
      expect(await ask(id)).toBe('409 shift.swapOpen')
      expect(await step(one.client, id, 'accept-swap')).toBe('403 shift.onlyAsked')
      expect(await step(other.client, id, 'accept-swap')).toBe('200')
      const { counsel, state, swaps } = await stored(id)
      expect([counsel, state, swaps?.[0]?.state]).toEqual([
        other.counsel.id,
        'confirmed',
        'accepted',
      ])
      expect((await one.client.get(`/duty-shifts/${id}`)).status).toBe(404)
      const { docs: notices } = await test.payload.find({
        collection: 'notifications',
        where: {
          and: [{ kind: { equals: 'shift-swapped' } }, { recipient: { equals: region.office.id } }],
        },
        sort: '-createdAt',
        depth: 0,
      })
      expect(notices[0]?.body).toContain('律师丑')
    })

    it('exchange two shifts of the same half-day, and the office may send both back', async () => {
      const shiftOn = nextDay()
      const mine = await plan({ shiftOn })
      const theirs = await plan({ shiftOn, place: second, counsel: other.counsel.id })
      expect(await ask(mine)).toBe('200')
      expect(await step(other.client, mine, 'accept-swap')).toBe('409 shift.counselBusy')
      expect(await step(one.client, mine, 'withdraw-swap')).toBe('200')
      expect(await ask(mine, { inReturn: theirs })).toBe('200')
      expect(await step(other.client, mine, 'accept-swap')).toBe('200')
      const holders = async () => [(await stored(mine)).counsel, (await stored(theirs)).counsel]
      expect(await holders()).toEqual([other.counsel.id, one.counsel.id])
      expect(await step(office, mine, 'object-swap', { reason: '该律师当天有案件冲突' })).toBe(
        '200',
      )
      expect(await holders()).toEqual([one.counsel.id, other.counsel.id])
      const { state, swaps } = await stored(mine)
      expect([state, swaps?.map((swap) => swap.state)]).toEqual([
        'planned',
        ['withdrawn', 'objected'],
      ])
      expect(await step(office, mine, 'object-swap', { reason: '再次退回' })).toBe(
        '409 shift.nothingSwapped',
      )
    })

    it('are open no more once the shift has begun: whoever was asked learns nothing of its visitors', async () => {
      const id = await plan()
      const { shiftOn } = await stored(id)
      await ask(id)
      expect((await other.client.get(`/duty-shifts/${id}`)).status).toBe(200)
      const req = await reqOf(test, one.user, shiftOn)
      await inTransaction(req, (scope) => takeShiftStep(scope, id, 'begin', {}))
      const { state, swapWith, swaps } = await stored(id)
      expect([state, swapWith ?? null, swaps?.map((swap) => swap.state)]).toEqual([
        'on-duty',
        null,
        ['withdrawn'],
      ])
      expect(await step(one.client, id, 'visit', { matter: 'land', text: '解答' })).toBe('200')
      expect((await other.client.get(`/duty-shifts/${id}`)).status).toBe(404)
    })

    it('end for a shift that changes hands in return', async () => {
      const third = await engagedLawyer(test, region, '律师申')
      const mine = await plan()
      const theirs = await plan({ counsel: other.counsel.id })
      const wish = { counsel: third.counsel.id, reason: '出差' }
      expect(await step(other.client, theirs, 'ask-swap', wish)).toBe('200')
      expect(await ask(mine, { inReturn: theirs })).toBe('200')
      expect(await step(other.client, mine, 'accept-swap')).toBe('200')
      const { counsel, swapWith, swaps } = await stored(theirs)
      expect([counsel, swapWith ?? null, swaps?.map(({ state }) => state)]).toEqual([
        one.counsel.id,
        null,
        ['withdrawn'],
      ])
      expect(await step(third.client, theirs, 'accept-swap')).toBe('404 record.notFound')
    })

    it('end without a change when declined', async () => {
      const id = await plan()
      await ask(id)
      expect(await step(other.client, id, 'decline-swap', { reason: '出差' })).toBe('200')
      const { counsel, swapWith } = await stored(id)
      expect([counsel, swapWith ?? null]).toEqual([one.counsel.id, null])
      expect(await step(other.client, id, 'accept-swap')).toBe('404 record.notFound')
    })

    it('offer those who may serve on that day, the busy ones only against what keeps them busy', async () => {
      const shiftOn = nextDay()
      const mine = await plan({ shiftOn })
      const theirs = await plan({ shiftOn, place: second, counsel: other.counsel.id })
      const { body: answer } = await one.client.get(`/duty-shifts/${mine}/swap-candidates`)
      const candidates = (answer as { docs: { id: string; shifts: { id: string }[] }[] }).docs
      expect(candidates.some(({ id }) => id === one.counsel.id)).toBe(false)
      expect(
        candidates.find(({ id }) => id === other.counsel.id)?.shifts.map(({ id }) => id),
      ).toEqual([theirs])
    })

    it('show the roster to the lawyer of the shift alone', async () => {
      const id = await plan({ place: second })
      await ask(id)
      const asks = (who: RestClient) => outcome(who.get(`/duty-shifts/${id}/swap-candidates`))
      expect(await asks(await region.login('court'))).toBe('403 shift.onlyHolder')
      expect(await asks(other.client)).toBe('403 shift.onlyHolder')
      expect(await asks(office)).toBe('403 shift.onlyHolder')
      expect(await step(one.client, id, 'withdraw-swap')).toBe('200')
      expect(await asks(one.client)).toBe('200')
    })
  })

  it('are missed the day after when nobody came, once, and attested by the office', async () => {
    const shiftOn = nextDay()
    const id = await plan({ shiftOn })
    const ahead = addDays(shiftOn, 1)
    await markMissedShifts(test.payload, shiftOn)
    expect((await stored(id)).state).toBe('planned')
    await Promise.all([
      markMissedShifts(test.payload, ahead),
      markMissedShifts(test.payload, ahead),
    ])
    await markMissedShifts(test.payload, ahead)
    expect((await stored(id)).state).toBe('missed')
    const { docs: events } = await test.payload.find({
      collection: 'audit-events',
      where: { and: [{ subjectId: { equals: id } }, { type: { equals: 'record.updated' } }] },
    })
    expect(events).toHaveLength(1)
    const { totalDocs } = await test.payload.count({
      collection: 'notifications',
      where: {
        and: [{ kind: { equals: 'shift-missed' } }, { recipient: { equals: region.office.id } }],
      },
    })
    expect(totalDocs).toBeGreaterThan(0)
    expect(await step(one.client, id, 'attest', { reason: '我来过' })).toBe('403 shift.onlyOffice')
    expect(await step(office, id, 'attest', { reason: '窗口签到簿可证' })).toBe('200')
    expect((await stored(id)).state).toBe('on-duty')
  })

  it('are signed in to on the day itself', async () => {
    const id = await plan()
    const shiftOn = (await stored(id)).shiftOn
    expect(await step(one.client, id, 'begin')).toBe('409 shift.notToday')
    const req = await reqOf(test, one.user, shiftOn)
    await inTransaction(req, (scope) => takeShiftStep(scope, id, 'begin', {}))
    expect((await stored(id)).state).toBe('on-duty')
  })

  it('are seen by a lawyer as far as they are the own, and in the own calendar file', async () => {
    const { ids } = await listed(one.client, '/duty-shifts?limit=100&depth=0')
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) expect(idOf((await stored(id)).counsel)).toBe(one.counsel.id)
    const { status, headers, body: text } = await one.client.get('/duty-shifts/calendar.ics')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(JSON.stringify(text)).not.toContain(VISITOR)
  })
})
