import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { retrying } from '@/src/database/retryingHandlers'

/** The fields that answers of the REST API have in common; every further field is unknown. */
export interface RestBody {
  [field: string]: unknown
  id?: string
  doc?: Record<string, unknown> & { id: string }
  docs?: (Record<string, unknown> & { id: string })[]
  totalDocs?: number
  message?: string
  errors?: { message: string; data?: { code?: string } & Record<string, unknown> }[]
}

export interface RestResponse<Body = RestBody> {
  status: number
  headers: Headers
  body: Body
}

interface RestOptions {
  /** Sent as JSON, or as it is when it is a form (uploads, or a page without scripts). */
  body?: unknown
  headers?: Record<string, string>
}

/** The REST API as one person's browser uses it. */
export interface RestClient {
  request<Body = RestBody>(
    method: string,
    path: string,
    options?: RestOptions,
  ): Promise<RestResponse<Body>>
  get<Body = RestBody>(path: string): Promise<RestResponse<Body>>
  post<Body = RestBody>(path: string, body?: unknown): Promise<RestResponse<Body>>
  patch<Body = RestBody>(path: string, body: unknown): Promise<RestResponse<Body>>
  delete<Body = RestBody>(path: string): Promise<RestResponse<Body>>
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  return response.headers.get('content-type')?.includes('application/json')
    ? JSON.parse(text)
    : { message: text }
}

const clientWith = (
  handle: (request: Request) => Promise<Response>,
  payload: Payload,
  cookie?: string,
): RestClient => {
  const origin = payload.config.serverURL || 'http://127.0.0.1:3000'

  const request: RestClient['request'] = async (method, path, { body, headers } = {}) => {
    const isForm = body instanceof FormData || body instanceof URLSearchParams
    const payloadOfRequest = body === undefined || isForm ? body : JSON.stringify(body)
    const response = await handle(
      new Request(`${origin}/api${path}`, {
        body: (payloadOfRequest as BodyInit | undefined) ?? null,
        headers: {
          origin,
          'accept-language': 'en',
          ...(cookie ? { cookie } : {}),
          ...(body === undefined || isForm
            ? {}
            : {
                'content-type': 'application/json',
                'content-length': String(Buffer.byteLength(payloadOfRequest as string)),
              }),
          ...headers,
        },
        method,
      }),
    )
    const { headers: answered, status } = response
    return { status, headers: answered, body: (await bodyOf(response)) as never }
  }

  return {
    request,
    get: (path) => request('GET', path),
    post: (path, body) => request('POST', path, { body }),
    patch: (path, body) => request('PATCH', path, { body }),
    delete: (path) => request('DELETE', path),
  }
}

export interface Rest {
  /** Somebody who is not signed in. */
  visitor: RestClient
  /** Signs in as a person's browser does, and keeps the cookie. */
  login(user: { email: string; password: string }): Promise<RestClient>
}

/** The whole REST API without Next, with the same retries as the route. */
export const createRest = (
  payload: Payload,
  config: Promise<SanitizedConfig> | SanitizedConfig,
): Rest => {
  const handle = retrying((request: Request) => handleEndpoints({ config, request }))
  const visitor = clientWith(handle, payload)
  return {
    visitor,
    login: async ({ email, password }) => {
      const { status, headers, body } = await visitor.post('/users/login', { email, password })
      const cookie = headers.get('set-cookie')?.split(';')[0]
      if (status !== 200 || !cookie) {
        throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`)
      }
      return clientWith(handle, payload, cookie)
    },
  }
}
