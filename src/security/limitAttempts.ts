import { message } from '@/src/i18n/message'
import { AttemptLimiter, type Attempt } from '@/src/security/attemptLimiter'
import { requestLanguage } from '@/src/security/requestLanguage'
import { attemptedAccount, isSignInAttempt } from '@/src/security/signInPaths'

/** Answers one REST request. */
export type ApiHandler = (request: Request) => Promise<Response>

const attemptOf = async (request: Request): Promise<Attempt> => ({
  // The server overwrites this header with the address it determined itself (TRUST_PROXY).
  address: request.headers.get('x-forwarded-for') ?? 'unknown',
  account: await attemptedAccount(request),
})

const tooMany = (request: Request, seconds: number): Response =>
  Response.json(
    {
      errors: [
        {
          name: 'APIError',
          data: { code: 'request.tooMany', params: { seconds } },
          message: message('request.tooMany', requestLanguage(request), { seconds }),
        },
      ],
    },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  )

/** Puts the limiter before sign-in and password requests; every other request passes untouched. */
export const limitAttempts =
  (handle: ApiHandler, limiter: AttemptLimiter = new AttemptLimiter()): ApiHandler =>
  async (request) => {
    if (!isSignInAttempt(request)) return handle(request)
    const attempt = await attemptOf(request)
    const seconds = await limiter.secondsToWait(attempt)
    if (seconds > 0) return tooMany(request, seconds)
    const response = await handle(request)
    if (response.ok && new URL(request.url).pathname.endsWith('/login')) {
      await limiter.forgive(attempt)
    }
    return response
  }
