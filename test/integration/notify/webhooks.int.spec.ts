import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { deliverOutbox } from '@/src/notify/deliverOutbox'
import type { Webhook } from '@/src/payload-types'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion } from '@/test/harness/factories'
import { deliveriesOf, dispatchSomething } from '@/test/integration/notify/noticeTest'

const SECRET = 'a-secret-of-the-webhook'
const MINUTE_MS = 60_000

interface Call {
  path: string
  headers: Record<string, unknown>
  body: string
}

describe('webhooks', () => {
  let test: TestPayload
  let server: Server
  let address: string
  const calls: Call[] = []

  beforeAll(async () => {
    // Answers as its path says: /ok, /robot, /full, /moved, /broken.
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const path = request.url ?? ''
        calls.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString() })
        const moved = path.startsWith('/moved')
        response.writeHead(moved ? 302 : path.startsWith('/broken') ? 500 : 200, {
          ...(moved ? { location: '/ok' } : {}),
        })
        response.end(JSON.stringify(path.startsWith('/full') ? { errcode: 45009 } : { errcode: 0 }))
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    test = await bootTestPayload()
  })
  afterAll(async () => {
    await test.destroy()
    server.close()
  })

  /** Sends one notice to a webhook of the department; the office has no address at all. */
  const sendTo = async (preset: Webhook['preset'], path: string) => {
    const region = await makeRegion(test)
    const webhook = await test.payload.create({
      collection: 'webhooks',
      data: {
        name: `${preset} ${path} ${region.suffix}`,
        preset,
        url: `${address}${path}?key=${region.suffix}`,
        secret: SECRET,
        recipient: region.department.id,
        isEnabled: true,
      },
      depth: 0,
    })
    const key = await dispatchSomething(test.payload, region)
    await deliverOutbox(test.payload)
    const [delivery] = await deliveriesOf(test.payload, key)
    const call = calls.find((one) => one.path.includes(region.suffix))
    return { webhook, key, delivery, call }
  }

  it('carry a signature that the receiver can check', async () => {
    const { call, delivery } = await sendTo('generic', '/ok')
    expect(delivery?.state).toBe('sent')
    const header = String(call?.headers['x-zhisu-signature'])
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? []
    expect(signature).toBe(
      createHmac('sha256', SECRET).update(`${seconds}.${call?.body}`).digest('hex'),
    )
    expect(call?.headers['x-zhisu-delivery']).toBe(delivery?.id)
  })

  it('speak to the robots of 企业微信 and 钉钉', async () => {
    const wecom = await sendTo('wecom', '/robot')
    expect(JSON.parse(wecom.call?.body ?? '')).toMatchObject({ msgtype: 'markdown' })
    expect(wecom.delivery?.state).toBe('sent')
    const dingtalk = await sendTo('dingtalk', '/robot')
    expect(dingtalk.call?.path).toMatch(/timestamp=\d+&sign=/)
    expect(dingtalk.delivery?.state).toBe('sent')
  })

  it('are tried again when the answer is no success', async () => {
    expect((await sendTo('wecom', '/full')).delivery).toMatchObject({
      state: 'failing',
      lastError: 'errcode 45009',
    })
    expect((await sendTo('generic', '/broken')).delivery?.lastError).toBe('HTTP 500')
  })

  it('do not follow redirects', async () => {
    const { delivery, call } = await sendTo('generic', '/moved')
    expect(delivery).toMatchObject({ state: 'failing', lastError: 'HTTP 302' })
    expect(call?.path).toMatch(/^\/moved/)
  })

  it('reach a repaired address with the next attempt', async () => {
    const { webhook, key } = await sendTo('generic', '/broken')
    await test.payload.update({
      collection: 'webhooks',
      id: webhook.id,
      data: { url: `${address}/ok` },
      depth: 0,
    })
    await deliverOutbox(test.payload, () => new Date(Date.now() + 2 * MINUTE_MS))
    const [delivery] = await deliveriesOf(test.payload, key)
    expect(delivery).toMatchObject({ state: 'sent', attempts: 2 })
  })
})
