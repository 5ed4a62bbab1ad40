import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { inTransaction } from '@/src/database/inTransaction'
import { deliverOutbox } from '@/src/notify/deliverOutbox'
import { supervisorOf } from '@/src/notify/supervisorOf'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { startSmtpServer, type SmtpHarness } from '@/test/harness/smtp'
import {
  deliveriesOf,
  dispatchInto,
  dispatchSomething,
  giveMailboxes,
  noticesOf,
} from '@/test/integration/notify/noticeTest'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

describe('delivery of notices', () => {
  let smtp: SmtpHarness
  let test: TestPayload
  let region: TestRegion
  let boxes: { debtor: string; supervisor: string }

  const mailsWith = (text: string) => smtp.messages.filter(({ subject }) => subject?.includes(text))

  beforeAll(async () => {
    smtp = await startSmtpServer()
    test = await bootTestPayload({ smtpUrl: smtp.url })
    region = await makeRegion(test)
    boxes = await giveMailboxes(test.payload, region)
  })
  beforeEach(() => smtp.behave({ kind: 'accept' }))
  afterAll(async () => {
    await test.destroy()
    await smtp.stop()
  })

  it('reaches both sides by mail, in Chinese', async () => {
    const key = await dispatchSomething(test.payload, region)
    expect((await noticesOf(test.payload, key)).map(({ deliveryState }) => deliveryState)).toEqual([
      'pending',
      'pending',
    ])
    await deliverOutbox(test.payload)

    const mails = mailsWith(key)
    expect(mails.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).sort()).toEqual(
      [boxes.debtor, boxes.supervisor].sort(),
    )
    expect(mails[0]?.subject).toBe(`【治诉】新增任务：答辩状与证据 ${key}`)
    expect(mails[0]?.text).toContain('(2026)黔2301行初1号')
    expect(mails[0]?.text).toMatch(/\/api\/receipt-links\/\S+/)
    const deliveries = await deliveriesOf(test.payload, key)
    expect(deliveries.map(({ messageId }) => messageId).sort()).toEqual(
      mails.map(({ messageId }) => messageId).sort(),
    )
    for (const { id, messageId, state } of deliveries)
      expect([messageId, state]).toEqual([`<${id}@127.0.0.1>`, 'sent'])
    for (const notice of await noticesOf(test.payload, key)) {
      expect(notice.deliveryState).toBe('delivered')
      expect(notice.deliveredAt).toBeTruthy()
    }
  })

  it('adds nothing when the same thing is told twice', async () => {
    const key = await dispatchSomething(test.payload, region)
    await dispatchSomething(test.payload, region, { key })
    await Promise.all([
      dispatchSomething(test.payload, region, { key }),
      dispatchSomething(test.payload, region, { key }),
    ])
    expect(await noticesOf(test.payload, key)).toHaveLength(2)
    expect(await deliveriesOf(test.payload, key)).toHaveLength(2)
  })

  it('tells nobody when the transaction is rolled back', async () => {
    const key = `lost|${region.suffix}`
    await expect(
      inTransaction(test.payload, async (req) => {
        await dispatchInto(req, region, { key })
        throw new Error('the save failed')
      }),
    ).rejects.toThrow('the save failed')
    expect(await noticesOf(test.payload, key)).toHaveLength(0)
  })

  it('also writes to people who want mail, in their language, once an address', async () => {
    const agent = await region.user('agency')
    await test.payload.update({
      collection: 'users',
      id: agent.id,
      data: { wantsEmail: true, noticeLanguage: 'en' },
      depth: 0,
    })
    const key = await dispatchSomething(test.payload, region)
    expect(await deliveriesOf(test.payload, key)).toHaveLength(3)
    await deliverOutbox(test.payload)
    expect(mailsWith(`[Zhisu] Duty opened ${key}`)).toHaveLength(1)
    await test.payload.update({
      collection: 'users',
      id: agent.id,
      data: { wantsEmail: false },
      depth: 0,
    })
  })

  it('outlasts a relay that is down for a day, and sends everything once', async () => {
    smtp.behave({ kind: 'refuse' })
    const key = await dispatchSomething(test.payload, region)
    const start = Date.now()
    let at = start
    for (; at < start + DAY_MS; at += 35 * MINUTE_MS) {
      const instant = new Date(at)
      await deliverOutbox(test.payload, () => instant)
    }
    for (const { state, attempts, lastError } of await deliveriesOf(test.payload, key)) {
      expect([state, lastError]).toEqual(['failing', 'SMTP 451'])
      expect(attempts).toBeGreaterThan(40)
    }
    for (const notice of await noticesOf(test.payload, key))
      expect(notice.deliveryState).toBe('failing')

    smtp.behave({ kind: 'accept' })
    for (const end = at + 40 * MINUTE_MS; at < end; at += 10 * MINUTE_MS) {
      const instant = new Date(at)
      await deliverOutbox(test.payload, () => instant)
    }
    expect(mailsWith(key)).toHaveLength(2)
    for (const notice of await noticesOf(test.payload, key))
      expect(notice.deliveryState).toBe('delivered')
  })

  it('sends each row once when several workers run at the same time', async () => {
    smtp.behave({ kind: 'delay', ms: 20 })
    const keys: string[] = []
    for (let index = 0; index < 5; index += 1)
      keys.push(await dispatchSomething(test.payload, region))
    const counts = await Promise.all([1, 2, 3, 4].map(() => deliverOutbox(test.payload)))
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(10)
    for (const key of keys) {
      expect(mailsWith(key)).toHaveLength(2)
      for (const notice of await noticesOf(test.payload, key))
        expect(notice.deliveryState).toBe('delivered')
    }
  })

  it('repeats a mail of unknown fate under the same Message-ID', async () => {
    smtp.behave({ kind: 'drop' })
    const key = await dispatchSomething(test.payload, region)
    await deliverOutbox(test.payload)
    smtp.behave({ kind: 'accept' })
    const later = new Date(Date.now() + 10 * MINUTE_MS)
    await deliverOutbox(test.payload, () => later)
    const ids = new Set(mailsWith(key).map(({ messageId }) => messageId))
    expect(ids.size).toBe(2)
    expect(await noticesOf(test.payload, key)).toHaveLength(2)
    for (const notice of await noticesOf(test.payload, key))
      expect(notice.deliveryState).toBe('delivered')
  })

  it('is complete at once where there is no address', async () => {
    const quiet = await makeRegion(test)
    const key = await dispatchSomething(test.payload, quiet)
    for (const notice of await noticesOf(test.payload, key))
      expect(notice.deliveryState).toBe('delivered')
  })

  describe('supervisors', () => {
    const supervisor = (agency: string) =>
      inTransaction(test.payload, (req) => supervisorOf(req, agency))

    it('are the office of the region, above it that of the prefecture', async () => {
      expect(await supervisor(region.department.id)).toBe(region.office.id)
      expect(await supervisor(region.office.id)).toBe(region.prefectureOffice.id)
      expect(await supervisor(region.prefectureGovernment.id)).toBe(region.prefectureOffice.id)
    })

    it('are demanded where none is on record', async () => {
      const bare = await makeRegion(test)
      await test.payload.update({
        collection: 'agencies',
        id: bare.office.id,
        data: { isActive: false },
        depth: 0,
      })
      await expect(supervisor(bare.department.id)).rejects.toMatchObject({
        data: { code: 'agency.noSupervisor' },
      })
    })
  })
})
