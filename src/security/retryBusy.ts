import { setTimeout as delay } from 'node:timers/promises'

import type { ApiHandler } from '@/src/security/limitAttempts'

const ATTEMPTS = 5

/** Milliseconds before the first repetition; it doubles, and a random part keeps rivals apart. */
const FIRST_PAUSE_MS = 20

const isRetryable = async (response: Response): Promise<boolean> => {
  if (response.status !== 409) return false
  const body = (await response.clone().json()) as { errors?: { data?: { retryable?: unknown } }[] }
  return body.errors?.[0]?.data?.retryable === true
}

/** A body that streams (an upload) can be read once only. */
const isRepeatable = (request: Request): boolean =>
  request.body === null ||
  Boolean(request.headers.get('content-type')?.startsWith('application/json'))

/**
 * Repeats a request that lost against another write (MongoDB's transient transaction errors): its
 * transaction was rolled back, so nothing of it stands. Payload itself never repeats.
 */
export const retryBusy =
  (handle: ApiHandler): ApiHandler =>
  async (request) => {
    if (request.method === 'GET' || !isRepeatable(request)) return handle(request)
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const response = await handle(request.clone())
      if (!(await isRetryable(response))) return response
      await delay(FIRST_PAUSE_MS * 2 ** attempt * Math.random())
    }
    return handle(request)
  }
