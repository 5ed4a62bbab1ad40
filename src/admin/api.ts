/** What the server refused, in the reader's language, and at which fields. */
export class ApiError extends Error {
  readonly status: number
  /** The stable key of the refusal (`userError`), where there is one. */
  readonly code: string | undefined
  /** Messages by the path of the field. */
  readonly fields: Readonly<Record<string, string>>

  constructor(
    message: string,
    status: number,
    code?: string,
    fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.fields = fields
  }
}

interface ServerError {
  message?: string
  data?: { code?: string; errors?: { path?: string; message?: string }[] }
}

/** Reads the body of a refusal as Payload and our endpoints write it. */
export const apiErrorOf = (status: number, body: unknown, fallback: string): ApiError => {
  const first = (body as { errors?: ServerError[] } | null)?.errors?.[0]
  const details = first?.data?.errors ?? []
  const fields = Object.fromEntries(
    details.flatMap(({ path, message }) => (path && message ? [[path, message]] : [])),
  )
  const sentence = details.map(({ message }) => message).find(Boolean) ?? first?.message ?? fallback
  return new ApiError(sentence, status, first?.data?.code, fields)
}

interface ApiOptions {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Sent as JSON; a `FormData` is sent as it is. */
  readonly body?: unknown
  readonly signal?: AbortSignal
}

interface Fallbacks {
  readonly network: string
  readonly failed: (status: number) => string
}

/**
 * Calls the API as the signed-in user and gives the answer's JSON. Use it through `useApi`, which also
 * shows the error.
 *
 * @param path below `/api`, such as `/duties/ID/submit`
 * @throws ApiError in the reader's language
 */
export const api = async <T>(
  path: string,
  { method = 'GET', body, signal }: ApiOptions,
  fallbacks: Fallbacks,
): Promise<T> => {
  const isForm = body instanceof FormData
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    headers: body === undefined || isForm ? {} : { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(fallbacks.network, 0)
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  throw apiErrorOf(response.status, answer, fallbacks.failed(response.status))
}
