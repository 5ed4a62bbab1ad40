import type { IncomingAuthType } from 'payload'

import { env } from '@/src/env'

const HOUR_SECONDS = 60 * 60

/** Five wrong passwords lock an account for ten minutes. */
export const lockout = { maxLoginAttempts: 5, lockTime: 10 * 60 * 1000 } as const

/**
 * How people sign in. The cookie never comes with a foreign sub-request, and is `Secure` where the
 * public address is https (an intranet without certificates could not sign in otherwise).
 */
export const authSettings: IncomingAuthType = {
  ...lockout,
  cookies: { secure: env().url.startsWith('https:'), sameSite: 'Lax' },
  // Payload counts the interval outside the open transaction, which on SQLite waits for itself at the
  // write gate; the attempt limiter bounds these requests.
  forgotPassword: { minRequestInterval: 0 },
  removeTokenFromResponses: true,
  tokenExpiration: 8 * HOUR_SECONDS,
  useSessions: true,
}
