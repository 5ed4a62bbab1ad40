import type { ApiHandler } from '@/src/security/limitAttempts'

const NAME = /^[a-z][a-z-]*$/

/** A path without ids, file names or secrets: `/api/cases/0197…` becomes `/api/cases/:id`. */
export const pathPattern = (path: string): string =>
  path
    .split('/')
    .map((segment, position) =>
      segment === '' || (NAME.test(segment) && (position < 4 || !path.includes('/file/')))
        ? segment
        : ':id',
    )
    .join('/')

const line = (request: Request, status: number, startedAt: number): string =>
  JSON.stringify({
    level: status >= 500 ? 50 : 30,
    name: 'zhisu',
    time: new Date().toISOString(),
    msg: 'request',
    requestId: request.headers.get('x-request-id') ?? undefined,
    method: request.method,
    path: pathPattern(new URL(request.url).pathname),
    status,
    ms: Math.round(performance.now() - startedAt),
  })

const isLogged = (): boolean =>
  ['info', 'debug', 'trace'].includes(process.env.LOG_LEVEL?.trim() || 'info')

/** Writes one line for each REST request: who asked stays out, the request id ties it to the audit trail. */
export const logRequests =
  (handle: ApiHandler): ApiHandler =>
  async (request) => {
    if (!isLogged()) return handle(request)
    const startedAt = performance.now()
    const response = await handle(request)
    if (!request.url.endsWith('/api/health')) {
      process.stderr.write(`${line(request, response.status, startedAt)}\n`)
    }
    return response
  }
