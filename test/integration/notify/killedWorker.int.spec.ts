import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { deliverOutbox } from '@/src/notify/deliverOutbox'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { startSmtpServer, type SmtpHarness } from '@/test/harness/smtp'
import {
  deliveriesOf,
  dispatchSomething,
  giveMailboxes,
  noticesOf,
} from '@/test/integration/notify/noticeTest'

const script = path.resolve('test/integration/notify/killedWorker.ts')
const LEASE_OVER_MS = 6 * 60 * 1000
/** Each test starts a process of its own, which takes seconds on a busy machine. */
const TIMEOUT_MS = 180_000

describe('a worker killed in the middle of a delivery', () => {
  let smtp: SmtpHarness
  let test: TestPayload
  let region: TestRegion

  const mailsOf = (key: string) => smtp.messages.filter(({ subject }) => subject?.includes(key))

  const runUntilKilled = async (moment: 'before' | 'after'): Promise<void> => {
    const worker = spawn(process.execPath, ['--import', 'tsx', script, moment], {
      // The options of jest are not for a plain process.
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    })
    const [, signal] = (await once(worker, 'exit')) as [number | null, string | null]
    expect(signal).toBe('SIGKILL')
  }

  beforeAll(async () => {
    smtp = await startSmtpServer()
    test = await bootTestPayload({ smtpUrl: smtp.url })
    region = await makeRegion(test)
    await giveMailboxes(test.payload, region)
  })
  afterAll(async () => {
    await test.destroy()
    await smtp.stop()
  })

  it(
    'before the relay had it: another one sends it, once',
    async () => {
      const key = await dispatchSomething(test.payload, region)
      await runUntilKilled('before')
      expect(mailsOf(key)).toHaveLength(0)

      // The row of the dead worker is left alone while its lease runs.
      await deliverOutbox(test.payload)
      expect(mailsOf(key)).toHaveLength(1)
      await deliverOutbox(test.payload, () => new Date(Date.now() + LEASE_OVER_MS))
      expect(mailsOf(key)).toHaveLength(2)
      expect((await deliveriesOf(test.payload, key)).map(({ state }) => state)).toEqual([
        'sent',
        'sent',
      ])
    },
    TIMEOUT_MS,
  )

  it(
    'after the relay had it: the mail comes again under the same Message-ID, the inbox shows it once',
    async () => {
      const key = await dispatchSomething(test.payload, region)
      await runUntilKilled('after')
      expect(mailsOf(key)).toHaveLength(1)

      await deliverOutbox(test.payload, () => new Date(Date.now() + LEASE_OVER_MS))
      const mails = mailsOf(key)
      expect(mails).toHaveLength(3)
      expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2)
      const notices = await noticesOf(test.payload, key)
      expect(notices.map(({ deliveryState }) => deliveryState)).toEqual(['delivered', 'delivered'])
    },
    TIMEOUT_MS,
  )
})
