import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { HearingDispatch } from '@/src/notify/hearingDispatches'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'

const DAY_MS = 24 * 60 * 60 * 1000
const PLAINTIFF = '张某某'

describe('the dual dispatch of a hearing', () => {
  let test: TestPayload
  let region: TestRegion
  let county: RestClient
  let agency: RestClient
  let hearingId: string

  const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
  const noticesOf = async (hearing: string) => {
    const { docs } = await test.payload.find({
      collection: 'notifications',
      where: { and: [{ hearing: { equals: hearing } }, { kind: { like: 'hearing' } }] },
      sort: 'dispatchKey',
      depth: 0,
    })
    return docs
  }
  const dispatchesOf = async (client: RestClient): Promise<HearingDispatch[]> =>
    (await client.get(`/hearings/${hearingId}/dispatches`)).body.dispatches as HearingDispatch[]
  const newHearing = async (startsAt: string) => {
    const found = await region.createCase({ plaintiffs: [{ name: PLAINTIFF, kind: 'person' }] })
    const { status, body } = await county.post('/hearings', {
      case: found.id,
      startsAt,
      courtroom: '第一法庭',
    })
    expect([status, body.errors]).toEqual([201, undefined])
    return body.doc?.id ?? ''
  }

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
    county = await region.login('county-office')
    agency = await region.login('agency')
    hearingId = await newHearing(inDays(10))
  })
  afterAll(() => test.destroy())

  it('tells the agency and its office where, when and what the law asks', async () => {
    const notices = await noticesOf(hearingId)
    expect(notices.map(({ recipient }) => recipient).sort()).toEqual(
      [region.department.id, region.office.id].sort(),
    )
    for (const { body, bodyEn, title } of notices) {
      expect(title).toMatch(/^开庭通知：/)
      expect(body).toContain(region.court.name)
      expect(body).toContain('第一法庭')
      expect(body).toContain('北京时间')
      expect(body).not.toContain('不足三日')
      expect(`${title}${body}${bodyEn ?? ''}`).not.toContain(PLAINTIFF)
    }
  })

  it('warns of a short notice', async () => {
    const [notice] = await noticesOf(await newHearing(inDays(2)))
    expect(notice?.body).toContain('不足三日')
    expect(notice?.body).toContain('第5条')
  })

  it('counts as signed only when both have signed', async () => {
    const stateOf = async () => (await dispatchesOf(county))[0]?.state
    expect(await stateOf()).toMatchObject({ isNotified: true, isSigned: false, total: 2 })
    const notices = await noticesOf(hearingId)
    const own = notices.find(({ side }) => side === 'debtor')
    const office = notices.find(({ side }) => side === 'supervisor')
    await agency.post(`/notifications/${own?.id}/sign`)
    expect(await stateOf()).toMatchObject({ isSigned: false, signed: 1 })
    await county.post(`/notifications/${office?.id}/sign`)
    expect(await stateOf()).toMatchObject({ isSigned: true, signed: 2 })
    // The agency sees the state of both, though only its own notice is its to open.
    expect((await dispatchesOf(agency))[0]?.state).toMatchObject({ isSigned: true })
  })

  it('starts anew when the hearing is moved or cancelled', async () => {
    await county.patch(`/hearings/${hearingId}`, { startsAt: inDays(12) })
    expect(await dispatchesOf(county)).toMatchObject([
      { kind: 'hearing-moved', state: { isSigned: false, total: 2 } },
    ])
    await county.patch(`/hearings/${hearingId}`, { state: 'cancelled' })
    expect(await dispatchesOf(county)).toMatchObject([{ kind: 'hearing-cancelled' }])
    expect(await noticesOf(hearingId)).toHaveLength(6)
  })

  it('is hidden from other regions', async () => {
    const elsewhere = await (await makeRegion(test)).login('county-office')
    expect((await elsewhere.get(`/hearings/${hearingId}/dispatches`)).status).toBe(404)
  })

  describe('as a calendar', () => {
    const linkOf = async (client: RestClient, id: string) => {
      const { status, body } = await client.post(`/agencies/${id}/feed-link`)
      return { status, path: String(body.url).replace(/^.*\/api/, '') }
    }
    const calendarOf = async (path: string) => {
      const { status, body } = await test.rest.visitor.get(path)
      return { status, text: (body.message ?? '').replaceAll('\r\n ', '') }
    }

    it('is behind a secret address of the organization', async () => {
      const { status, path } = await linkOf(agency, region.department.id)
      expect(status).toBe(200)
      const calendar = await calendarOf(path)
      expect(calendar.status).toBe(200)
      expect(calendar.text).toContain(`UID:hearing-${hearingId}@`)
      expect(calendar.text).toMatch(/DTSTART;TZID=Asia\/Shanghai:\d{8}T\d{6}/)
      expect(calendar.text).toContain('STATUS:CANCELLED')
      expect(calendar.text).toContain('SEQUENCE:2')
      expect(calendar.text).not.toContain(PLAINTIFF)
      const row = await test.payload.findByID({
        collection: 'agencies',
        id: region.department.id,
        showHiddenFields: true,
        depth: 0,
      })
      expect(path).not.toContain(String(row.feedToken))
    })

    it('of an office holds the hearings of its region', async () => {
      const { path } = await linkOf(county, region.office.id)
      expect((await calendarOf(path)).text).toContain(`UID:hearing-${hearingId}@`)
      const prefecture = await region.login('prefecture-office')
      const whole = await linkOf(prefecture, region.prefectureOffice.id)
      expect((await calendarOf(whole.path)).text).toContain(`UID:hearing-${hearingId}@`)
    })

    it('is not there for a wrong or replaced address', async () => {
      const { path } = await linkOf(agency, region.department.id)
      await linkOf(agency, region.department.id)
      expect((await calendarOf(path)).status).toBe(404)
      expect((await calendarOf('/feeds/hearings/.ics')).status).toBe(404)
      expect((await calendarOf('/feeds/hearings/x.ics')).status).toBe(404)
    })

    it('is given only to those who work there or supervise it', async () => {
      expect((await linkOf(agency, region.otherDepartment.id)).status).toBe(403)
      expect((await linkOf(test.rest.visitor, region.department.id)).status).toBe(403)
    })
  })
})
