import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'

import { guardApi } from '@/src/security/guardApi'
import { maxRows } from '@/src/security/queryLimits'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { randomSuffix } from '@/test/harness/scratch'

const ORIGIN = 'http://127.0.0.1:3000'
const PASSWORD = 'correct-horse-42'

let test: TestPayload
let handle: (request: Request) => Promise<Response>
/** The session of one system administrator, for tests that only read. */
let cookie: string

interface Call {
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

/** One request as it reaches the route, `address` being what the server determined. */
const call = (path: string, { method = 'GET', body, headers = {} }: Call = {}): Promise<Response> =>
  handle(
    new Request(`${ORIGIN}/api${path}`, {
      method,
      headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  call('/users/login', { method: 'POST', body: { email, password }, headers })

const createAdministrator = async (): Promise<string> => {
  const email = `admin-${randomSuffix()}@example.com`
  await test.payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name: '系统管理员', role: 'system-admin', isActive: true },
  })
  return email
}

const cookieOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? ''

const jsonOf = async (response: Response) =>
  (await response.json()) as {
    docs?: unknown[]
    errors?: { message: string; data?: { code?: string } }[]
    limit?: number
    user?: unknown
    token?: unknown
  }

beforeAll(async () => {
  test = await bootTestPayload()
  const { default: config } = await import('@payload-config')
  handle = guardApi((request) => handleEndpoints({ config, request }))
  cookie = cookieOf(await signIn(await createAdministrator(), PASSWORD))
})

afterAll(() => test.destroy())

describe('sign-in', () => {
  it('locks an account after five wrong passwords, even for the right one', async () => {
    const email = await createAdministrator()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await signIn(email, 'wrong', { 'x-forwarded-for': '10.0.0.1' })).status).toBe(401)
    }
    expect((await signIn(email, PASSWORD, { 'x-forwarded-for': '10.0.0.1' })).status).toBe(401)
  })

  it('refuses one address that tries one account again and again, in the reader’s language', async () => {
    const headers = { 'x-forwarded-for': '10.0.0.2' }
    const email = `nobody-${randomSuffix()}@example.com`
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await signIn(email, 'wrong', headers)).status).toBe(401)
    }
    const chinese = await signIn(email, 'wrong', headers)
    expect(chinese.status).toBe(429)
    expect(Number(chinese.headers.get('retry-after'))).toBeGreaterThan(0)
    const [refusal] = (await jsonOf(chinese)).errors ?? []
    expect(refusal?.data?.code).toBe('request.tooMany')
    expect(refusal?.message).toMatch(/尝试次数过多/)
    const english = await jsonOf(
      await signIn(email, 'wrong', { ...headers, 'accept-language': 'en' }),
    )
    expect(english.errors?.[0]?.message).toMatch(/Too many attempts/)
  })

  it('sees through odd spellings of the path and of the address', async () => {
    const headers = { 'x-forwarded-for': '10.0.0.3' }
    const name = `odd-${randomSuffix()}@example.com`
    const spellings = ['/users/login', '/users/LOGIN', '/users/%6cogin', '/users/login/']
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const path = spellings[attempt % spellings.length] ?? ''
      await call(path, {
        method: 'POST',
        body: { email: name.toUpperCase(), password: 'x' },
        headers,
      })
    }
    expect((await signIn(name, 'x', headers)).status).toBe(429)
  })

  it('lets another address go on, and forgives after a success', async () => {
    const email = await createAdministrator()
    const headers = { 'x-forwarded-for': '10.0.0.4' }
    for (let round = 0; round < 6; round += 1) {
      expect((await signIn(email, 'wrong', headers)).status).toBe(401)
      expect((await signIn(email, PASSWORD, headers)).status).toBe(200)
    }
    expect((await signIn(email, PASSWORD, { 'x-forwarded-for': '10.0.0.5' })).status).toBe(200)
  })

  it('limits requests for a new password too', async () => {
    const headers = { 'x-forwarded-for': '10.0.0.6' }
    const body = { email: `forgot-${randomSuffix()}@example.com` }
    const statuses: number[] = []
    for (let attempt = 0; attempt < 12; attempt += 1) {
      statuses.push(
        (await call('/users/forgot-password', { method: 'POST', body, headers })).status,
      )
    }
    expect(statuses.slice(0, 10)).not.toContain(429)
    expect(statuses.slice(10)).toEqual([429, 429])
  })

  it('keeps the token out of the body and the cookie out of scripts', async () => {
    const response = await signIn(await createAdministrator(), PASSWORD)
    expect((await jsonOf(response)).token).toBeUndefined()
    const setCookie = response.headers.get('set-cookie') ?? ''
    expect(setCookie).toMatch(/HttpOnly/i)
    expect(setCookie).toMatch(/SameSite=Lax/i)
  })
})

describe('a foreign page', () => {
  it('cannot use the session of a signed-in user', async () => {
    const own = await call('/users/me', { headers: { cookie } })
    expect((await jsonOf(own)).user).not.toBeNull()
    const foreign = await call('/users/me', { headers: { cookie, origin: 'https://evil.example' } })
    expect((await jsonOf(foreign)).user).toBeNull()
  })
})

describe('rows', () => {
  it.each([
    ['limit=0', maxRows],
    ['limit=100000', maxRows],
    ['limit=-3', maxRows],
    ['limit=7', 7],
    ['', 10],
  ])('?%s reads %d rows at most', async (query, expected) => {
    const response = await call(`/users?${query}`, { headers: { cookie } })
    expect((await jsonOf(response)).limit).toBe(expected)
  })

  it('counts pagination=false as the cap', async () => {
    const { docs } = await jsonOf(await call('/users?pagination=false', { headers: { cookie } }))
    expect(docs?.length).toBeLessThanOrEqual(maxRows)
  })

  it('leaves our own Local API calls alone', async () => {
    const { limit } = await test.payload.find({ collection: 'users', limit: 100_000 })
    expect(limit).toBe(100_000)
  })
})

describe('what is off or closed', () => {
  it('has no GraphQL', async () => {
    expect(
      (await call('/graphql', { method: 'POST', body: { query: '{ __typename }' } })).status,
    ).toBe(404)
  })

  it('runs jobs for a system administrator only', async () => {
    expect((await call('/payload-jobs/run')).status).toBe(401)
    expect((await call('/payload-jobs/run', { headers: { cookie } })).status).toBe(200)
  })

  it('creates no first user over the API once one exists', async () => {
    const body = { email: 'first@example.com', password: PASSWORD, name: 'x', role: 'system-admin' }
    expect((await call('/users/first-register', { method: 'POST', body })).status).toBe(403)
  })
})

describe('GET /api/health', () => {
  it('answers a monitor without telling anything about anybody', async () => {
    const response = await call('/health')
    expect(response.status).toBe(200)
    const body = (await response.json()) as Record<string, unknown>
    expect(Object.keys(body).sort()).toEqual([
      'database',
      'queuedJobs',
      'status',
      'stuckJobs',
      'undelivered',
      'version',
      'writeGate',
    ])
    expect(body).toMatchObject({ status: 'ok', database: 'ok', stuckJobs: 0 })
  })
})
