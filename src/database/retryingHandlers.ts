import { DATABASE_BUSY } from '@/src/database/databaseBusy'
import { MAX_TRIES, pauseBeforeRetry } from '@/src/database/transientRetry'

type Handler<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Larger bodies are files; they are not kept in memory, so their request runs once. */
const LARGEST_BODY = 10 * 1024 * 1024

const canRepeat = (request: Request): boolean => {
  if (!WRITES.has(request.method)) return false
  if (!request.body) return true
  const length = Number(request.headers.get('content-length') ?? Infinity)
  return length <= LARGEST_BODY
}

interface BusyBody {
  errors?: { data?: { code?: string; retryable?: boolean } }[]
}

/** What `reportBusyDatabase` wrote. */
const lostAgainstAnother = async (response: Response): Promise<boolean> => {
  if (response.status !== 409) return false
  const body = (await response
    .clone()
    .json()
    .catch(() => undefined)) as BusyBody | undefined
  const data = body?.errors?.[0]?.data
  return data?.code === DATABASE_BUSY && data.retryable === true
}

/**
 * Wraps a handler of Payload's REST API: a write that lost against another transaction, and so left
 * nothing behind, is done again from its beginning, at most `MAX_TRIES` times. The person sees the
 * 409 of the last try only when all of them met a conflict.
 */
export const retrying =
  <Args extends unknown[]>(handler: Handler<Args>, pause = pauseBeforeRetry): Handler<Args> =>
  async (request, ...args) => {
    if (!canRepeat(request)) return handler(request, ...args)
    const body = request.body ? await request.arrayBuffer() : undefined
    for (let tried = 0; ; tried += 1) {
      const attempt = new Request(request.url, {
        body: body ?? null,
        headers: request.headers,
        method: request.method,
        signal: request.signal,
      })
      const response = await handler(attempt, ...args)
      if (tried + 1 >= MAX_TRIES || !(await lostAgainstAnother(response))) return response
      await pause(tried)
    }
  }

/** Wraps all handlers of a route file: `export const { GET, POST, … } = retryingHandlers({ … })`. */
export const retryingHandlers = <Handlers extends Record<string, Handler<never[]>>>(
  handlers: Handlers,
  pause = pauseBeforeRetry,
): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([method, handler]) => [method, retrying(handler, pause)]),
  ) as Handlers
