import { retrying } from '@/src/database/retryingHandlers'
import { logRequests } from '@/src/logging/logRequests'
import { limitAttempts, type ApiHandler } from '@/src/security/limitAttempts'

/** What stands before the REST API: a log line for each request, the limiter, and the repetition of busy writes. */
export const guardApi = (handle: ApiHandler): ApiHandler =>
  logRequests(limitAttempts(retrying(handle)))
