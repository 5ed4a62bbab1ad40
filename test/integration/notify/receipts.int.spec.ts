import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { receiptToken } from '@/src/notify/receiptLink'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import {
  deliveriesOf,
  dispatchSomething,
  giveMailboxes,
  noticesOf,
} from '@/test/integration/notify/noticeTest'

const SECRET = 'a-secret-for-tests-with-32-characters'
const DAY_MS = 24 * 60 * 60 * 1000

interface Unsigned {
  rows: { id: string; hoursWaiting: number; recipient: { name: string } }[]
  total: number
}

// No SMTP_URL: mails stay in the outbox.
describe('receipts of notices', () => {
  let test: TestPayload
  let region: TestRegion
  let other: TestRegion

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
    other = await makeRegion(test)
    await giveMailboxes(test.payload, region)
  })
  afterAll(() => test.destroy())

  /** The debtor's and the supervisor's notice of a new dispatch. */
  const dispatched = async () => {
    const key = await dispatchSomething(test.payload, region)
    const [own, office] = await noticesOf(test.payload, key)
    if (!own || !office) throw new Error('the dispatch is not dual')
    return { key, own, office }
  }
  const stored = (id: string) =>
    test.payload.findByID({ collection: 'notifications', id, depth: 0 })

  it('are given by a button, once, and count as delivery', async () => {
    const { own } = await dispatched()
    const agency = await region.login('agency')
    expect((await stored(own.id)).deliveryState).toBe('pending')

    const first = await agency.post(`/notifications/${own.id}/sign`)
    expect([first.status, first.body.deliveryState]).toEqual([200, 'delivered'])
    const again = await agency.post(`/notifications/${own.id}/sign`)
    expect(again.body.signedAt).toBe(first.body.signedAt)

    const { docs: receipts } = await test.payload.find({
      collection: 'receipts',
      where: { notification: { equals: own.id } },
      depth: 0,
    })
    expect(receipts).toHaveLength(1)
    expect(receipts[0]).toMatchObject({
      via: 'console',
      signedBy: (await region.user('agency')).id,
    })
    const { totalDocs } = await test.payload.count({
      collection: 'audit-events',
      where: { and: [{ type: { equals: 'notice.signed' } }, { subjectId: { equals: own.id } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it('are given by the recipient only', async () => {
    const { own, office } = await dispatched()
    const [agency, county] = [await region.login('agency'), await region.login('county-office')]
    expect((await agency.post(`/notifications/${office.id}/sign`)).status).toBe(404)
    const refused = await county.post(`/notifications/${own.id}/sign`)
    expect([refused.status, refused.body.errors?.[0]?.data?.code]).toEqual([
      403,
      'notice.notRecipient',
    ])
    expect((await test.rest.visitor.post(`/notifications/${own.id}/sign`)).status).toBe(403)
    expect((await county.post(`/notifications/${office.id}/sign`)).status).toBe(200)
    expect((await stored(own.id)).signedAt).toBeFalsy()
  })

  it('are given by two people at once only once', async () => {
    const { own } = await dispatched()
    const agency = await region.login('agency')
    const answers = await Promise.all([
      agency.post(`/notifications/${own.id}/sign`),
      agency.post(`/notifications/${own.id}/sign`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { totalDocs } = await test.payload.count({
      collection: 'receipts',
      where: { notification: { equals: own.id } },
    })
    expect(totalDocs).toBe(1)
  })

  it('are given by the link in the mail, but never by opening it', async () => {
    const { own } = await dispatched()
    const path = `/receipt-links/${receiptToken(SECRET, own.id, new Date())}`
    const page = await test.rest.visitor.get(path)
    expect(page.status).toBe(200)
    expect(page.body.message).toContain('<form method="post">')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await stored(own.id)).signedAt).toBeFalsy()

    const signed = await test.rest.visitor.post(path)
    expect(signed.status).toBe(200)
    expect(signed.body.message).not.toContain('<form')
    expect((await stored(own.id)).signedAt).toBeTruthy()
    const { docs } = await test.payload.find({
      collection: 'receipts',
      where: { notification: { equals: own.id } },
      depth: 0,
    })
    expect(docs[0]?.via).toBe('mail-link')
    expect((await test.rest.visitor.post(path)).status).toBe(200)
  })

  it('are not given by a forged or expired link', async () => {
    const { own } = await dispatched()
    const forged = receiptToken('another-secret-of-32-characters!!', own.id, new Date())
    const expired = receiptToken(SECRET, own.id, new Date(Date.now() - 15 * DAY_MS))
    for (const token of [forged, expired, 'nonsense']) {
      for (const method of ['GET', 'POST']) {
        const { status, body } = await test.rest.visitor.request(method, `/receipt-links/${token}`)
        expect(status).toBe(410)
        expect(body.message).toContain('role="alert"')
      }
    }
    expect((await stored(own.id)).signedAt).toBeFalsy()
  })

  it('are counted in the inbox', async () => {
    const agency = await region.login('agency')
    const countOf = async () => (await agency.get('/notifications/unread-count')).body
    const before = await countOf()
    const { own } = await dispatched()
    expect(await countOf()).toEqual({
      unread: Number(before.unread) + 1,
      unsigned: Number(before.unsigned) + 1,
    })
    expect((await agency.post(`/notifications/${own.id}/read`)).status).toBe(200)
    expect(await countOf()).toEqual({
      unread: before.unread,
      unsigned: Number(before.unsigned) + 1,
    })
    await agency.post(`/notifications/${own.id}/sign`)
    expect(await countOf()).toEqual(before)
  })

  it('that are missing are listed for those in whose scope they are', async () => {
    const { own } = await dispatched()
    const listOf = async (place: TestRegion, role: 'county-office' | 'prefecture-office') =>
      (await (await place.login(role)).get('/notifications/unsigned?limit=200'))
        .body as unknown as Unsigned
    const row = (await listOf(region, 'county-office')).rows.find(({ id }) => id === own.id)
    expect(row).toMatchObject({ hoursWaiting: 0, recipient: { name: region.department.name } })
    expect((await listOf(region, 'prefecture-office')).rows.map(({ id }) => id)).toContain(own.id)
    expect((await listOf(other, 'county-office')).rows.map(({ id }) => id)).not.toContain(own.id)
    expect((await (await region.login('mediator')).get('/notifications/unsigned')).status).toBe(403)
    expect((await test.rest.visitor.get('/notifications/unsigned')).status).toBe(403)
  })

  it('are asked for again by an office', async () => {
    const { key, own } = await dispatched()
    const county = await region.login('county-office')
    const agency = await region.login('agency')
    await agency.post(`/notifications/${own.id}/read`)
    const refused = await agency.post(`/notifications/${own.id}/resend`)
    expect(refused.body.errors?.[0]?.data?.code).toBe('notice.onlyOffices')
    const elsewhere = await other.login('county-office')
    expect((await elsewhere.post(`/notifications/${own.id}/resend`)).status).toBe(404)

    expect((await county.post(`/notifications/${own.id}/resend`)).body.resentCount).toBe(1)
    expect((await county.post(`/notifications/${own.id}/resend`)).body.resentCount).toBe(2)
    expect(await stored(own.id)).toMatchObject({ resentCount: 2, deliveryState: 'pending' })
    expect((await stored(own.id)).readAt).toBeFalsy()
    // The ones that were never sent have been replaced.
    expect(await deliveriesOf(test.payload, key)).toHaveLength(2)

    await agency.post(`/notifications/${own.id}/sign`)
    const late = await county.post(`/notifications/${own.id}/resend`)
    expect([late.status, late.body.errors?.[0]?.data?.code]).toEqual([409, 'notice.alreadySigned'])
  })
})
