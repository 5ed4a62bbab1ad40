import { describe, expect, it } from '@jest/globals'

import { retryingHandlers } from '@/src/database/retryingHandlers'
import { MAX_TRIES } from '@/src/database/transientRetry'

const busy = (retryable = true): Response =>
  Response.json({ errors: [{ data: { code: 'database.busy', retryable } }] }, { status: 409 })

/** A handler that answers `busy` so many times, and records the bodies it was sent. */
const handlerThatIsBusy = (times: number, answer = busy) => {
  const bodies: string[] = []
  const handle = async (request: Request): Promise<Response> => {
    bodies.push(await request.text())
    return bodies.length <= times ? answer() : Response.json({ ok: true }, { status: 201 })
  }
  return { bodies, ...retryingHandlers({ GET: handle, POST: handle }, async () => undefined) }
}

const send = (method: string, body?: string): Request =>
  new Request('http://localhost/api/cases', {
    method,
    body: body ?? null,
    headers: body ? { 'content-length': String(Buffer.byteLength(body)) } : {},
  })

describe('retryingHandlers', () => {
  it('sends the same body again until it goes through', async () => {
    const { POST, bodies } = handlerThatIsBusy(2)
    expect((await POST(send('POST', '案件'))).status).toBe(201)
    expect(bodies).toEqual(['案件', '案件', '案件'])
  })

  it('shows the conflict after a bounded number of tries', async () => {
    const { POST, bodies } = handlerThatIsBusy(Infinity)
    expect((await POST(send('POST', 'x'))).status).toBe(409)
    expect(bodies).toHaveLength(MAX_TRIES)
  })

  it('does not repeat reads, other conflicts, or waits that were long already', async () => {
    const read = handlerThatIsBusy(9)
    await read.GET(send('GET'))
    const stale = handlerThatIsBusy(9, () => Response.json({ errors: [{}] }, { status: 409 }))
    await stale.POST(send('POST', 'x'))
    const waited = handlerThatIsBusy(9, () => busy(false))
    await waited.POST(send('POST', 'x'))
    expect([read, stale, waited].map(({ bodies }) => bodies.length)).toEqual([1, 1, 1])
  })
})
