import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

interface Settings {
  isHttps: boolean
  trustProxy: number
}

type Admit = (incoming: unknown, outgoing: unknown, settings: Settings) => void

const LIB = path.resolve(import.meta.dirname, '../../bin/lib')

let settings: Settings = { isHttps: false, trustProxy: 0 }
let admitRequest: Admit
let port = 0

/** Answers with the headers that Next would see. */
const server = createServer((incoming, outgoing) => {
  admitRequest(incoming, outgoing, settings)
  outgoing.end(JSON.stringify(incoming.headers))
})

beforeAll(async () => {
  ;({ admitRequest } = (await import(path.join(LIB, 'admitRequest.mjs'))) as {
    admitRequest: Admit
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.close()
})

const send = (
  headers: Record<string, string>,
  { method = 'GET', url = '/admin' } = {},
): Promise<{ seen: Record<string, string | undefined>; answered: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      { port, host: '127.0.0.1', method, path: url, headers },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () =>
          resolve({
            seen: JSON.parse(text) as Record<string, string | undefined>,
            answered: response.headers,
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end()
  })

describe('the caller’s address', () => {
  it('is the socket’s, whatever the caller claims, where no proxy is trusted', async () => {
    settings = { isHttps: false, trustProxy: 0 }
    const { seen } = await send({
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
    })
    expect(seen['x-forwarded-for']).toBe('127.0.0.1')
    expect(seen['x-forwarded-host']).toBeUndefined()
  })

  it.each([
    [1, '198.51.100.7'],
    [2, '203.0.113.9'],
    [3, '127.0.0.1'],
  ])(
    'with %d trusted proxies is the entry that the outermost of them saw',
    async (trustProxy, address) => {
      settings = { isHttps: false, trustProxy }
      const { seen } = await send({ 'x-forwarded-for': '203.0.113.9, 198.51.100.7' })
      expect(seen['x-forwarded-for']).toBe(address)
    },
  )
})

describe('the security headers', () => {
  it('let scripts run by a nonce that Next sees and that no two answers share', async () => {
    const first = await send({})
    const second = await send({})
    const policy = first.answered['content-security-policy']
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/)
    expect(policy).not.toMatch(/https?:|\*/)
    expect(first.seen['content-security-policy']).toBe(policy)
    expect(second.answered['content-security-policy']).not.toBe(policy)
  })

  it('promise https only where the public address is https', async () => {
    settings = { isHttps: false, trustProxy: 0 }
    expect((await send({})).answered['strict-transport-security']).toBeUndefined()
    settings = { isHttps: true, trustProxy: 0 }
    expect((await send({})).answered['strict-transport-security']).toMatch(/max-age=\d+/)
  })

  it('keep answers of the API out of caches', async () => {
    expect((await send({}, { url: '/api/cases' })).answered['cache-control']).toBe('no-store')
  })
})

describe('a navigation', () => {
  const fetchSite = async (
    headers: Record<string, string>,
    options?: { method?: string; url?: string },
  ) => (await send(headers, options)).seen['sec-fetch-site']

  it('keeps its session on plain http and from a link in a webmail', async () => {
    expect(await fetchSite({})).toBe('none')
    expect(await fetchSite({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(
      'none',
    )
  })

  it('gets no such credit for a write, a foreign origin, a sub-request or the API', async () => {
    const crossSite = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect(await fetchSite({}, { method: 'POST' })).toBeUndefined()
    expect(await fetchSite({ origin: 'https://evil.example' })).toBeUndefined()
    expect(await fetchSite({ ...crossSite, 'sec-fetch-mode': 'no-cors' })).toBe('cross-site')
    expect(await fetchSite(crossSite, { url: '/api/payload-jobs/run' })).toBe('cross-site')
  })
})
