/** The REST operations that a stranger may try again and again. */
const GUESSABLE = /^\/api\/[\w-]+\/(login|forgot-password|reset-password|unlock)\/?$/

/** Payload matches its paths decoded and in any case, so this does too. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path).toLowerCase()
  } catch {
    return path.toLowerCase()
  }
}

/** Whether a request tries to sign in or asks for a new password. */
export const isSignInAttempt = (request: Request): boolean =>
  request.method === 'POST' && GUESSABLE.test(decoded(new URL(request.url).pathname))

const bodyOf = async (request: Request): Promise<unknown> => {
  const copy = request.clone()
  if (!copy.headers.get('content-type')?.startsWith('multipart/form-data')) return copy.json()
  const payload = (await copy.formData()).get('_payload')
  return typeof payload === 'string' ? JSON.parse(payload) : null
}

/** The e-mail address that the body names, empty where it names none; the request stays readable. */
export const attemptedAccount = async (request: Request): Promise<string> => {
  try {
    const body = await bodyOf(request)
    return body && typeof body === 'object' && 'email' in body && typeof body.email === 'string'
      ? body.email
      : ''
  } catch {
    return ''
  }
}
