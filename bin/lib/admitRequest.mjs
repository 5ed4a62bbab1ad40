import { randomBytes, randomUUID } from 'node:crypto'

import { clientAddress } from './clientAddress.mjs'
import { contentSecurityPolicy, securityHeaders } from './securityHeaders.mjs'

const REQUEST_ID = /^[\w-]{8,64}$/

const FORWARDED = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-request-id',
]

/**
 * Payload takes a cookie without an `Origin` only where `Sec-Fetch-Site` vouches for it. Browsers leave
 * that out on plain http (an office intranet) and say `cross-site` for a link in a webmail. Both are safe
 * for reading a page, because the cookie is SameSite=Lax: it never comes with a foreign sub-request.
 */
const admitPlainNavigation = (request) => {
  const { headers, method, url = '/' } = request
  if ((method !== 'GET' && method !== 'HEAD') || headers.origin) return
  const isForeignLink =
    headers['sec-fetch-site'] === 'cross-site' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    !url.startsWith('/api/')
  if (!headers['sec-fetch-site'] || isForeignLink) headers['sec-fetch-site'] = 'none'
}

/**
 * What every request goes through before Next sees it: the caller's address (never the caller's own
 * word for it), a request id, a nonce for inline scripts, and the security headers of its answer.
 *
 * @param {{ isHttps: boolean, trustProxy: number }} settings
 */
export const admitRequest = (request, response, { isHttps, trustProxy }) => {
  const { headers } = request
  const address = clientAddress(request, trustProxy)
  const givenId = headers['x-request-id']
  if (trustProxy === 0) for (const name of FORWARDED) delete headers[name]
  headers['x-forwarded-for'] = address
  headers['x-request-id'] =
    trustProxy > 0 && REQUEST_ID.test(givenId ?? '') ? givenId : randomUUID()
  admitPlainNavigation(request)

  // Next reads the nonce of its own scripts from the request's policy.
  const csp = contentSecurityPolicy(randomBytes(16).toString('base64'))
  headers['content-security-policy'] = csp
  response.setHeaders(
    new Map(Object.entries(securityHeaders({ isHttps, csp, requestId: headers['x-request-id'] }))),
  )
  // Records are personal: no cache keeps an answer unless its handler says so.
  if (request.url?.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store')
}
